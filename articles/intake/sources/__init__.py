"""What comes in as a file: a text, a saved web page, a mail or a PDF becomes a `Source`.

Whatever is read here was written by strangers. Nothing in it is run, nothing is fetched for it, and what is not
plain text is read in a process of its own, which may fail without taking anything with it.
"""

from .details import Candidate, Caption, Details
from .kinds import ACCEPTED, KINDS_IN_WORDS
from .opening import open_source
from .source import Source

__all__ = ["ACCEPTED", "KINDS_IN_WORDS", "Candidate", "Caption", "Details", "Source", "open_source"]
