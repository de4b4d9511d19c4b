"""Finding what was meant among very many: names by their words and letters, phones by their digits."""

from verify.core.search.lexicon import COMMON
from verify.core.search.names import NameSearch
from verify.core.search.phones import PhoneSearch

__all__ = ["COMMON", "NameSearch", "PhoneSearch"]
