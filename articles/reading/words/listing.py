"""Word lists are written as running text, which reads and merges better than quoted items."""


def listed(*lines):
    return frozenset(" ".join(lines).split())
