"""The reading desk: what the machine found in a text, laid out in cards for curators to decide."""
