"""Numbers: said in words on pages, drawn, and brought in from tables."""
