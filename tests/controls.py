"""What a browser would send from the form on a page that nobody touched."""

import re
from html import unescape


def controls(html):
    """{name: value} of every control; of radio buttons and boxes, those that are on."""
    sent = {}
    for tag in re.findall(r"<input [^>]*>", html):
        name, value = (re.search(rf'\b{key}="([^"]*)"', tag) for key in ("name", "value"))
        kind = re.search(r'\btype="([^"]*)"', tag)[1]
        is_off = kind in ("radio", "checkbox") and " checked" not in tag
        if name and kind not in ("submit", "file") and not is_off:
            sent[name[1]] = unescape(value[1]) if value else ("on" if kind == "checkbox" else "")
    for name, inside in re.findall(r'<select name="([^"]*)".*?>(.*?)</select>', html, re.DOTALL):
        chosen = re.search(r'<option value="([^"]*)" selected', inside)
        sent[name] = unescape(chosen[1]) if chosen else ""
    for name, inside in re.findall(r'<textarea name="([^"]*)"[^>]*>\n?(.*?)</textarea>', html, re.DOTALL):
        sent[name] = unescape(inside)
    return sent
