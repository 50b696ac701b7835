"""What must not leave the newspaper texts, worked out from the texts at test time so that it is written nowhere."""

import re

WORDS_IN_A_ROW = 10


def runs_of_words(text):
    """Every run of ten words, marks and case aside."""
    plain = re.sub(r"<[^>]*>|&[#\w]+;", " ", text).replace("’", "'").replace("‘", "'").replace("\xa0", " ")
    words = re.findall(r"[a-z0-9']+", plain.lower())
    return {tuple(words[at : at + WORDS_IN_A_ROW]) for at in range(len(words) - WORDS_IN_A_ROW + 1)}


def private_strings(texts):
    """Home streets and towns, where people come from, e-mail addresses and personal accounts, as printed."""
    found = set()
    for text in texts.values():
        found |= set(re.findall(r"[\w.]+@[\w.]+\w", text)) | set(re.findall(r"(?<!\w)@\w+", text))
        found |= set(re.findall(r"originally from ([A-Z]\w+)", text))
        for street, town in re.findall(r", \d\d, from ([A-Z][\w ]+), ([A-Z]\w+)", text):
            found |= {street, town}
    return found
