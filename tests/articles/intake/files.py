"""Files as curators choose them, made of one invented article."""

STORY = (
    "Porters at Northgate Infirmary walked out at six on Tuesday morning, leaving offices and operating theatres to "
    "find their own way to the stores.",
    "“We carry this place on our backs,” said Imogen Vale, a porter for fifteen years, who stood at the Harbour Road "
    "entrance with five of her colleagues. “Nobody has asked us what a break is for.",
    "“It was difficult to walk out. It will be more difficult to walk back in without an offer.”",
    "Managers, who had been trained on Friday in the safe moving of patients, kept the wards open.",
    "A spokesman for the Harbour Trust said: “Every ward is open and every patient is safe tonight.”",
    "Pickets will stand at the gate until 8am tomorrow, and the union has not ruled out another day in May.",
)
HEADLINE = "Porters walk out over the rota"
TEXT = "\n\n".join(STORY)


def paragraphs(story=STORY):
    return "\n".join(f"<p>{each}</p>" for each in story)


def page(
    story=None, *, head="", above="", below="", heading=HEADLINE, title=f"{HEADLINE} | The Harbour Gazette"
):
    """The source of a page of a newspaper, with a menu, an advertisement and a foot around the story."""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>{head}
<script>document.title = "Ran"; var story = "<p>never read</p>";</script></head>
<body><header><a href="/">The Harbour Gazette</a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>{heading}</h1>{above}
{paragraphs() if story is None else story}
{below}</article>
<aside><h2>Most read</h2><ul><li><a href="/1">Ferry late again</a></li><li><a href="/2">Fog</a></li></ul></aside></main>
<footer><p>Copyright The Harbour Gazette. All rights reserved. Registered office: 1 Quay Street.</p></footer>
</body></html>"""
