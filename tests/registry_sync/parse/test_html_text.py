"""The text of a page: in the charset it says, strictly, and whole."""

from __future__ import annotations

import codecs

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.html_text import page_text
from tests.registry_sync.parse.documents import document

NAME = "PT CAFÉ"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (NAME.encode(), ""),
        (NAME.encode(), "text/html"),
        (NAME.encode(), "text/html; charset=UTF-8"),
        (NAME.encode(), 'text/html; charset="utf8"'),
        (NAME.encode("latin-1"), "text/html; charset=ISO-8859-1"),
        (NAME.encode("cp1252"), "text/html; charset=windows-1252"),
        (b"<meta charset='latin1'>" + NAME.encode("latin-1"), "text/html"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">' + NAME.encode(), ""),
        (b"<meta charset=latin1>" + NAME.encode(), "text/html; charset=utf-8"),
        (codecs.BOM_UTF8 + b"<meta charset=latin1>" + NAME.encode(), "text/html; charset=latin1"),
        (codecs.BOM_UTF16_LE + NAME.encode("utf-16-le"), ""),
    ],
)
def test_page_text_reads_the_charset_that_is_said(body: bytes, content_type: str) -> None:
    assert page_text(document(body, content_type=content_type)).endswith(NAME)


@pytest.mark.parametrize(
    ("body", "content_type", "said"),
    [
        (NAME.encode("latin-1"), "", "not in the charset utf-8"),
        (NAME.encode("latin-1"), "text/html; charset=utf-8", "as by the publisher's header"),
        (b"<meta charset=utf-8>" + NAME.encode("latin-1"), "", "as by its <meta>"),
        (NAME.encode(), "text/html; charset=iso-8859-1", "written in UTF-8"),
        (b"<meta charset=windows-1252>" + NAME.encode(), "", "written in UTF-8"),
        (codecs.BOM_UTF16_LE + b"a", "", "byte order mark"),
        (b"a", "text/html; charset=klingon", "'klingon', which is not read"),
        (b"a\x00b", "", "NUL"),
        (b"<html><body><table><tr><td>1", "", "never closes its <html>, <body>, <table>"),
        (b"<html><body><table><tr><td>1</table>", "", "never closes its <html>, <body>"),
        (b"<table><table></table>", "", "never closes its <table>"),
        (b"<div>" * 3000, "", "deeper than"),
        (b"<option>" * 20_001, "", "options"),
        (b"<a " + b"b " * 20_001 + b">", "", "words"),
    ],
)
def test_page_text_refuses_what_is_not_a_whole_page(body: bytes, content_type: str, said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        page_text(document(body, content_type=content_type))
    assert said in stopped.value.message


@pytest.mark.parametrize(
    "code", ["<!-- <table> <html> -->", "<script>'<table>' + '<body>'</script>", "<SCRIPT>1 < 2</SCRIPT>"]
)
def test_page_text_takes_no_element_from_scripts_and_comments(code: str) -> None:
    page = f"<html>{code}</html>"
    assert page_text(document(page)) == page
