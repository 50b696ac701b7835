"""PDFs as programs make them: lines of type at places of a page, drawn in whatever order."""

SIZE = 10
# Every letter of Courier has the same width: so many of them stand on a line of so many points.
_WIDTH = 0.6 * SIZE


def pdf(*pages, info="", fonts=None):
    """A PDF of pages; a page is a list of (x, y, size, words), `info` the inside of its dictionary of metadata."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    font = fonts or b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>"
    objects.append(font)
    kids = []
    for page in pages:
        drawn = b"\n".join(_drawn(*each) for each in page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    objects.append(b"<< %s >>" % info.encode("latin-1"))
    return assembled(objects, b"/Info %d 0 R" % len(objects))


def assembled(objects, trailer=b""):
    made, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, trailer, len(made))
    )


def columns(paragraphs, *, count=2, top=720, gap=20, indent=10, hyphens=True):
    """Lines of paragraphs set in columns, in the order of reading: [(x, y, size, words)]."""
    width = (495 - gap * (count - 1)) / count
    lines = [line for paragraph in paragraphs for line in _set(paragraph, width, indent, hyphens)]
    deep = -(-len(lines) // count)
    return [
        (50 + number // deep * (width + gap) + inset, top - number % deep * 12, SIZE, words)
        for number, (inset, words) in enumerate(lines)
    ]


def _set(paragraph, width, indent, hyphens):
    """[(indent, words)] of a paragraph, some words of which are parted at the ends of lines."""
    lines, line, inset = [], "", indent
    for word in paragraph.split():
        characters = int((width - inset) // _WIDTH)
        room = characters - len(line) - 2
        if len(line) + 1 + len(word) <= characters:
            line = f"{line} {word}".strip()
            continue
        is_parted = hyphens and len(word) > 6 and word.isalpha() and 3 <= room <= len(word) - 3
        lines.append((inset, f"{line} {word[:room]}-" if is_parted else line))
        line, inset = word[room:] if is_parted else word, 0
    return [*lines, (inset, line)]


def _drawn(x, y, size, words):
    shown = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F %d Tf %.2f %.2f Td (%s) Tj ET" % (size, x, y, shown)
