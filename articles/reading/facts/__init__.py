"""What a text says of the world, apart from who said what: hospitals, days, strikes, pickets, figures."""

from .find import Facts

__all__ = ["Facts"]
