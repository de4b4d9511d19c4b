"""To whom a fee goes: a person or a company, by the words nearest to its sum, else by an account named anywhere."""

from __future__ import annotations

import re

from verify.core.message.needles import folded, holds

_COMPANY_WORD = (
    "(?:perusahaan|pt|cv|yayasan|koperasi|lpk|lembaga|kantor|klinik|bank|travel|blk|agensi|agency|kas|negara|bendahara)"
)
_BANK = (
    r"(?:bca|bri|bni|bsi|btn|mandiri|cimb|seabank|jago|permata|danamon|maybank|dana|ovo|gopay|shopeepay|linkaja|paypal)"
)
_TITLE = (
    r"(?:si|bu|pak|bang|mas|mbak|mba|om|ibu|bapak|bpk|koh|ko|teh|kang|daeng|ustaz|ustadz|ustad|tulang|haji|hj|sdr|sdri|miss|"
    r"mr|mrs|kak|kakak|tante|abang|sponsor|calo|tekong|tiang|beliau|gus|cik|cece|ce|ci|bi|bik|bibi|lik|kaka|oom|abah|aba|ummi|umi|mbok|nyai|tuan|mang|uda|uni|wak|uwak|pakde|bude|mami|papi|opung|puang)"
)
_ME = r"(?:saya|sy|aku|ak|gue|gw|ambo|beta|inyong|kulo|abdi)"
_KIN = (
    r"(?:asisten\w*|sekretaris\w*|adik\w*|adek\w*|kakak\w*|ibu\w*|bapak\w*|ayah\w*|mama\w*|sepupu\w*|menantu\w*|mertua\w*|"
    r"pacar\w*|ipar\w*|bos\w*|mandor\w*|koordinator\w*|kordinator\w*|pengurus\w*|ketua\w*|perorangan|orangnya|dia|"
    r"beliau|petugas\w*|staf\w*|sponsor\w*|tekong\w*|calo\w*|agennya|ustad\w*|pemilik\w*|owner\w*)"
)
#: An account or a wallet of a person; where it stands in a text does not matter.
_ACCOUNT = re.compile(
    r"(?:(?<!\w)a\s?[./]\s?n(?!\w)|(?<!\w)an\.|(?<!\w)an(?=[\s:]+[A-Z])|(?i:atas nama))"
    rf"(?![\s.:]*(?i:{_COMPANY_WORD})\b)"
    rf"|(?i:(?<!\w)rek(?:ening)?(?:nya)?\s(?:pribadi|saya|sy|aku|istri\w*|suami\w*|bendahara|anak\w*|teman\w*|keponakan\w*|"
    rf"direktur\w*|{_KIN}|{_TITLE})(?!\w))"
    rf"|(?i:(?<!\w)(?:ke|via|lewat|masuk)\s{_BANK}\s(?:{_ME}|{_KIN}|{_TITLE})(?!\w))"
    rf"|(?i:(?<!\w)rek(?:ening)?(?:nya)?)(?:[\s:]+(?i:{_BANK})(?!\w))?[\s;,:(]+(?i:{_TITLE}\.?\s)?"
    rf"(?!(?i:{_COMPANY_WORD}|{_BANK}|bukan|resmi|virtual)\b)[A-Z][a-z]+"
    rf"|(?<!\w)(?:BCA|BRI|BNI|BSI|BTN|Mandiri|CIMB|SeaBank)[\s;,:(-]{{1,40}}(?i:{_TITLE}\.?\s)?(?!(?i:{_COMPANY_WORD})\b)[A-Z][a-z]+"
    rf"|(?<!\w)ke\s[A-Z][a-z]+\s[A-Z][a-z]+[^.\n]{{0,30}}?(?<!\w)(?:BCA|BRI|BNI|BSI|Mandiri)(?!\w)"
    rf"|(?i:(?<!\w){_BANK}\s(?:jeneng|nama|atas\s?nama|punya|milik|rekening)ku(?!\w))"
    r"|(?<!\w)(?i:ke|ka|nang|ning|neng|via|lewat|pakai|pake|no|nomor|masuk)\s(?i:dana|ovo|gopay|go-pay|linkaja|shopeepay|seabank|paypal)(?!\w)"
    r"|(?<!\w)(?i:(?:ke|via|lewat|masuk|pakai|pake|qris)"
    r"\s(?:payme|line\s?pay|wise|gcash|alipay|wechat|tng|touch n go|paynow|qris)(?!\w))"
    r"|(?<!\w)(?:DANA|OVO)(?=[\s;:])|(?i:(?<!\w)private account)|(?i:\(paypal\))|(?i:,\s?seabank)",
)
#: A hand that takes it: told of this sum alone.
_HAND = re.compile(
    rf"(?<!\w)(?:ke|kat|sama|kepada|lewat|liwat|kasih|bak|ka|kanggo|dikasih|kasihkan|oleh|dipegang|diterima|diambil|titip|dititip)"
    rf"\s(?:ke\s)?(?:{_ME}|{_TITLE}|dia|beliau)(?!\w)"
    rf"|(?<!\w)(?:di|ke|ning|nang|neng|ka)\s(?:rumah|rmh|umah|omah|imah|bumi)(?:e|nya|na|ipun)?\s{_TITLE}(?!\w)"
    rf"|(?<!\w)(?:di|ke|sama)\sbendahara\skami(?!\w)"
    rf"|(?<!\w)(?:{_TITLE}|agen)\s[^.\n]{{0,40}}?(?<!\w)(?:minta|meminta|nagih|mintain|bilang\s(?:setor|bayar|kirim|transfer))(?!\w)"
    r"|(?<!\w)(?:ke\stangan|di\s?tangan|kasih\stekong|diterima\ssendiri|agen\steman\w*|ke\sdia(?!\w)|ke\sorang\situ|ketemu\s(?:saya|aku|sy))"
    r"|(?<!bukan\s)(?<!bukan\ske\s)(?<!bukan\skepada\s)(?<!\w)perorangan",
    re.IGNORECASE,
)
#: … by name: "sudah diserahkan ke Hamdi".
_NAMED_HAND = re.compile(
    rf"(?<!\w)(?:di)?(?:serah|setor|kasih|bayar|titip|transfer|berpindah|beri)\w*(?:\s(?:dulu|aja|saja|tunai))?"
    rf"\s(?:ke|kepada|sama|ka|kat)\s(?:tangan\s)?(?!(?i:{_COMPANY_WORD}|{_BANK}|loket|kasir|disnaker|imigrasi|rek\w*|va)\b)[A-Z][a-z]+"
)
_COMPANY = re.compile(
    r"(?<!\w)(?:rek(?:ening)?\.?|virtual account|va|kas)(?!\w)(?:(?!bukan)[^.\n]){0,20}?(?<!\w)"
    r"(?:perusahaan|pt|ptnya|cv|lpk|kantor|koperasi|yayasan|lembaga|negara|tour|travel|klinik|agency|agensi)(?!\w)"
    r"|(?:(?<!\w)a\s?[./]\s?n(?!\w)|(?<!\w)an[\s.]|atas nama)[\s.:]*(?:perusahaan|pt|cv|yayasan|koperasi|lpk)(?!\w)"
    r"|(?<!\w)(?:pt|cv|lpk|yayasan)(?:nya)?\s[^.\n]{0,40}(?<!\w)(?:minta|memungut|menarik|nagih|meminta|yang|yg)(?!\w)"
    r"|(?<!\w)(?:ke|di|lewat|liwat|melalui|via|masuk|sama|loket|ditagih|oleh|kepada|ning|nang|neng|ka|kat|teng)\s"
    r"(?:loket\s|kas\s|kasir\s)?(?:klinik|kantor(?!\s(?:imigrasi|pos|desa|polisi|camat|lurah))|kantornya|kantore|perusahaan|koperasi|lpk|"
    r"lembaga|pt|cv|rs|rumah sakit|yayasan|ptnya|puskesmas|"
    r"kasir|kasirnya|bank)(?!\w)"
    r"|(?<!\w)(?:orang|staf|petugas|pihak)\s(?:pt|lpk|cv|kantor)(?:nya)?\s(?:bilang|minta|suruh|nyuruh|tagih|nagih)(?!\w)"
    r"|(?<!\w)kasir\slembaga"
    r"|(?<!\w)bendahara\s(?:lpk|pt|cv|yayasan)|(?<!\w)jasa agensi|bukan\s(?:ke(?:pada)?\s)?(?:perorangan|pegawai)"
    r"|(?<!\w)buat\s(?:agency|agensi)(?!\w)|(?<!\w)(?:payable\s)?to\s(?:pt|cv|our company)(?!\w)",
    re.IGNORECASE,
)
_COMPANY_ACCOUNT = re.compile(
    r"(?<!\w)rek(?:ening)?\.?\s(?:[a-z]+\s){0,2}(?:perusahaan|pt|ptnya|cv|lpk|kantor|koperasi|yayasan|tour|travel)(?!\w)|"
    r"(?:a\s?[./]\s?n|(?<!\w)an|atas nama)[\s.:]*(?:perusahaan|pt|cv|yayasan|koperasi|lpk)(?!\w)",
    re.IGNORECASE,
)
_NEEDLES = (
    "rek",
    "a.n",
    "a/n",
    "an",
    "atas nama",
    "bca",
    "bri",
    "bni",
    "bsi",
    "mandiri",
    "dana",
    "ovo",
    "pay",
    "linkaja",
    "seabank",
)
#: What leads on from a sum to the one who is paid.
_ON = re.compile(
    r"[\s,]{0,2}(?:\w+\s){0,2}?(?:ke|kat|kepada|via|lewat|sama|an|a/n|masuk|di\s?transfer|disetor|dibayar)(?!\w)",
    re.IGNORECASE,
)
#: Paid to whom no other cost is paid.
OWN_PAID = "own"
_REACH, _BACK, _HANDED = 110, 110, 36
_PAYS = re.compile(
    r"(?<!\w)(?:rek(?:ening)?(?!\w))|(?<!\w)\w*(?:bayar|transfer|setor|transf|kasih|kasi(?!\w)|serah|lebet|masuk|antar|tangan|"
    r"kirim(?!\w*\s(?:nama|foto|data|berkas|cv|ktp|lamaran|dokumen|scan|ijazah|sms|pesan)))\w*",
    re.IGNORECASE,
)
_END = re.compile(r"(?<!(?i:\brek))(?<!(?i:a\.n))[.!?\n](?=\s|$)|\n")


class Payees:
    """Who is paid in one text; `text` has every number and sum blanked by semicolons."""

    __slots__ = ("_known", "_text")

    def __init__(self, text: str) -> None:
        """Keep the text; it is looked through when the first fee is asked about."""
        self._text = text
        self._known: str | None = None

    def _anywhere(self) -> str:
        """Whose account is named anywhere in the text."""
        if self._known is None:
            self._known = "unknown"
            if holds(folded(self._text), _NEEDLES):
                person, company = _ACCOUNT.search(self._text), _COMPANY_ACCOUNT.search(self._text)
                self._known = "person" if person else "company" if company else "unknown"
        return self._known

    def of(self, start: int, end: int, *, cut: bool = False) -> str:
        """Who is paid what stands here: "person", "company" or "unknown". Of a cut of wages nobody tells to whom."""
        text = self._text
        behind = text[end : end + _REACH]
        stop = _END.search(behind)
        ahead = behind[: stop.start()] if stop else behind
        found = _nearest(ahead, first=True)
        if found is None:
            before = text[max(0, start - _BACK) : start]
            parts = _END.split(before)
            found = _nearest(parts[-1] if parts else before, first=False)
        if found is None and stop and _PAYS.search(behind, stop.end()):
            found = _nearest(behind[stop.end() :], first=True)
        return found or ("unknown" if cut else self._anywhere())

    def behind(self, end: int, *, alone: bool) -> str:
        """Who is paid for what one buys oneself: told right behind the sum, or whose account is named; else nobody.

        `alone`: no account that is named is for it.
        """
        piece = self._text[end : end + _REACH]
        told = _nearest(_END.split(piece.split(";;;", 1)[0])[0], first=True) or (
            "unknown" if alone else self._anywhere()
        )
        return OWN_PAID if told == "unknown" else told

    def handed(self, end: int) -> bool:
        """Whether somebody who is paid stands right behind a sum: "38jt ke rekening Anang"."""
        behind = self._text[end : end + _HANDED]
        stop = _END.search(behind)
        piece = behind[: stop.start()] if stop else behind
        return _ON.match(piece) is not None and _nearest(piece, first=True) is not None

    def told(self) -> str:
        """The payee of the first sentence anywhere that speaks of paying: "Bayar ke kasir PT"."""
        for hit in _PAYS.finditer(self._text):
            stop = _END.search(self._text, hit.end())
            end = min(stop.start() if stop else len(self._text), hit.end() + _REACH)
            if found := _nearest(self._text[hit.start() : end], first=True):
                return found
        return "unknown"


def _nearest(piece: str, *, first: bool) -> str | None:
    """The payee told of nearest to the sum: the first of what stands behind it, the last of what stands before."""
    hits = [(hit.start(), "company") for hit in _COMPANY.finditer(piece)]
    hits += [(hit.start(), "person") for book in (_ACCOUNT, _HAND, _NAMED_HAND) for hit in book.finditer(piece)]
    if not hits:
        return None
    return (min(hits) if first else max(hits))[1]
