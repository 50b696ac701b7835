"""How well the rules of reading do: by what curators made of their findings, and by hand-checked answers."""
