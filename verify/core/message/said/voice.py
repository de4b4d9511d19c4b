"""Who speaks, and how: what a message denies, asks, forbids, warns of or tells as news is not what it says.

Each clause is judged by the words around it, and the whole message by its voice: an office that warns, a court, the
news and the minutes of a village name red flags without offering them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from verify.core.message.said.coded import DENIED, sign_of
from verify.core.message.said.words import WORD_OF

#: How many words before a clause a denial still denies it.
_REACH = 8


def _any(words: str) -> str:
    return "[" + "".join(sign_of(WORD_OF.get(word, word)) for word in words.split()) + "]"


#: What begins a part of a sentence of its own: no denial reaches over it.
_BUT = sign_of("tapi") + sign_of("karena")
_NOT_BECAUSE = sign_of("bukan") + sign_of("karena")
_STOP = re.compile("[.?]")
_DENIAL = re.compile(f"[{DENIED}]")
_FORBIDS = frozenset((sign_of("jangan"),))
_DENIED_AGAIN = frozenset((sign_of("tanpa"), sign_of("belum")))
_EITHER = re.compile(_any("atau nor"))
#: A denial that stands behind what it denies: "potong gaji tidak ada".
_DENIED_BEHIND = re.compile(
    f"(?:{_any('kami saya itu sama sekali pun')})?[{DENIED}]"
    f"(?:{_any('ada pernah dipungut dikenakan rupiah sah berlaku')}|(?=[,.?]|$))"
)
#: "Bebas dari denda": free of what follows.
_FREE_OF = re.compile(f"{sign_of('bebas')}{sign_of('dari')}?{_any('uang biaya')}?$")
#: Asking words; whoever reports before asking ("katanya …, bener ga?") has said it.
_ASKS = re.compile(_any("apa bener bagaimana kenapa mengapa berapa kapan perlukah"))
_ASKS_FIRST = re.compile(f"{_any('apa')}{_any('bener harus wajib boleh ada perlu memang emang')}|{sign_of('benarkah')}")
#: Who asks why takes it as a fact: "kenapa paspor saya dipegang agen?"
_WHY = re.compile(f"(?:[^.?,{DENIED}])?{_any('kenapa mengapa kok ngapa')}(?!{_any('harus takut tidak perlu')})")
#: "Apa itu benar?" after a sentence asks of it, unless somebody tells what was asked of himself.
_DOUBTS = re.compile(f"{sign_of('apa')}[^.?]{{0,2}}?{sign_of('bener')}|{sign_of('bener')}[^.?]?{sign_of('tidak')}")
#: "Kalau diminta …, bagaimana?" supposes and asks, where nobody says that it happened.
_SUPPOSES = re.compile(
    f"{sign_of('kalau')}{_any('minta suruh ada orang')}"
    f"|{sign_of('ada')}{_any('yang orang')}{_any('minta suruh ajak')}{_any('saudara kamu anda lu mbak ibu bapak')}"
)
_SUFFERS = re.compile(_any("suruh minta ancam kasih"))
_REPORTS = re.compile(
    _any("suruh minta katanya sudah su kasih ancam janji terlanjur")
    + f"|{_any('saya dia')}(?!{_any('harus wajib boleh perlu mau')})"
)
_LURES = re.compile(_any("mau ingin pengen pingin butuh siapa minat cari pengin"))
#: Words of a sentence that warns.
_WARNS = re.compile(
    f"(?<!{_any('yang kalau')}){sign_of('melanggar')}|"
    + _any("waspada imbau tergiur ciri modus jebakan bahaya ilegal hindari haram bodong pastikan hendaknya patut")
    + f"|(?<!{_any('boleh gaji kami')}){sign_of('tolak')}(?!{_any('terbang gaji')})"
    + f"|{_any('pasti itu')}{sign_of('bohong')}"
    + f"|{_any('uu hukum pasal negara pemerintah aturan kementerian agama')}[^.?]{{0,4}}?{sign_of('larang')}"
    + f"|(?<!{sign_of('cabut')}){sign_of('lapor')}[^.?]?{sign_of('kalau')}"
    + f"|{sign_of('kalau')}(?![^.?]{{0,3}}{_any('batal pulang lapor bilang berani keluar')})"
    + f"[^.?]{{1,12}}?(?:,|{_any('langsung segera cepat buru')})(?:(?!{_any('kami dia nanti akan')})[^.?]){{0,2}}?"
    + f"{_any('hubungi menghubungi lapor telponan hp cari ke simpan')}[^.?]{{0,4}}?"
    + f"{_any('kbri kjri polisi disnaker bp3mi kementerian satgas hotline #')}"
    + f"|{_any('pidana dipidana kejahatan pelanggaran pemerasan hukuman dihukum')}"
    + f"|{_any('melawan dibenarkan menurut')}{sign_of('hukum')}|{sign_of('kena')}{sign_of('pasal')}"
    + f"|(?<!{sign_of('sekarang')}){_any('zaman jaman biyen')}(?!{_any('internet digital now sekarang')})"
    + f"|{_any('supaya harap segera mohon silakan')}{sign_of('lapor')}"
    + f"|(?<!{sign_of('lahir')}){_any('tahun pada sejak')}[PB]"
    + f"|{sign_of('pernah')}[^.?]?{_any('suruh minta')}|{sign_of('sanksi')}"
    + f"|{_any('kades disnaker bp3mi polisi')}[^.?]{{0,2}}?[{DENIED}][^.?]{{0,6}}?{sign_of('kalau')}"
    + f"|(?:(?<=[.?])|{sign_of('patut')}){sign_of('curiga')}"
    + f"|(?<=[.?]){sign_of('setelah')}{_any('pula juga')}"
    + f"|(?<=[.?]){sign_of('kalau')}[^.?]{{1,12}},{_any('minta cek tolak lapor')}"
    + f"|{sign_of('awas')}(?!{_any('kalau kamu lu kau')})"
    + f"|{sign_of('awas')}{sign_of('kalau')}{_any('pacar agen calo orang kenal sponsor ada perekrut')}"
    + f"|{_any('berhak berwenang')}|{sign_of('larangan')}{sign_of('kerja')}"
    + f"|{_any('menurut demikian begitu')}(?:{sign_of('bunyi')})?{_any('edaran aturan ketentuan peraturan')}"
    + f"|{sign_of('kalau')}[^.?]{{0,14}}?{_any('tinggalkan jauhi urungkan')}"
    + f"|{sign_of('dulu')}[^.?]{{0,12}}?P|(?<=[.?])P|{_any('rawan isu gosip rumor')}|{sign_of('kala')}{sign_of('itu')}"
    + f"|{sign_of('sebar')}{sign_of('kabar')}|{sign_of('siapa')}{_any('bilang katanya')}"
    + f"|{sign_of('negara')}{_any('harus wajib')}"
    + f"|{sign_of('kasus')}(?:{sign_of('lama')}|[^.?]?{sign_of('selesai')})|{sign_of('bertentangan')}"
    + f"|{sign_of('jangan')}{_any('terima bayar')}{sign_of('dulu')}?(?=[.,?]|$)"
    + f"|[{DENIED}]{sign_of('ada')}{sign_of('semua')}{sign_of('itu')}"
    + f"|{sign_of('kalau')}[^.?]{{0,16}}?"
    + f"(?:{_any('tinggalin tinggalkan abaikan')}{_any('saja aja')}|{_any('hentikan kabari')})"
    + f"|{sign_of('jangan')}"
    + _any("mau ikut lanjut berangkat pernah terpancing percaya mudah layani urus serah titip diloloskan loloskan")
    + f"|{_any('kalau')}[^.?]{{0,3}}?{_any('ada')}{_any('yang orang pihak oknum')}(?!{sign_of('tanya')})"
    + f"|{sign_of('kalau')}[^.?]{{0,9}}?{sign_of('berarti')}"
    + f"|{sign_of('kalau')}[^.?]{{0,16}}?{sign_of('itu')}{_any('lampu tanda pertanda')}|{sign_of('mengingatkan')}"
    + f"|(?<!{_any('suruh kerja nyatanya untuk jadi bukan tapi')}){sign_of('tipu')}"
    + f"|{sign_of('bukan')}{_any('bukti jaminan milik')}"
    + f"|{sign_of('kalau')}[^.?]{{0,24}}?{_any('itu namanya')}"
    + _any("bukan penyelundupan perdagangan pidana tppo kejahatan")
    + f"|{sign_of('bukan')}{_any('dari pihak orang staf bagian')}?{sign_of('kami')}"
)
#: A year that is past, near the beginning: somebody tells what was long ago.
_LONG_AGO = re.compile(
    f"(?<!{sign_of('lahir')}){_any('tahun pada sejak')}[PB]|{_any('pulang pernah zaman jaman')}[^.?]{{0,4}}?P"
)
_OPENING = 20
_DESKS = "polisi disnaker bp3mi kades posko"
#: Words of offices, courts and papers that warn or tell news; one is enough where nobody speaks of himself.
_TELLS_NEWS = re.compile(
    _any(
        """waspada mencabut mengingatkan imbau tergiur ciri modus hindari jebakan bahaya klarifikasi pengadilan
        hakim penjara tersangka terdakwa menghukum menggagalkan digagalkan gagalkan pengiriman menetapkan
        mengungkap dicabut divonis vonis notulen korban menegaskan edukasi penyuluhan
        himbauan bewara pengumuman dihentikan menghentikan terbukti menangkap ditangkap dihukum pelaku kepmen
        mengamankan diamankan jaksa dituntut didakwa dakwaan sidang disetujui dikabulkan mengadili"""
    )
    + f"|{sign_of('mantan')}(?!{_any('tki tkw pmi abk prt')})"
    + f"|{sign_of('kami')}{_any('amankan')}[#Y]"
    + f"|{sign_of('jangan')}{sign_of('lanjut')}|{sign_of('bukan')}{sign_of('bukti')}"
    + f"|{sign_of('kalau')}{sign_of('ada')}{sign_of('yang')}[^.?]{{1,8}}?{sign_of('jangan')}{_any('ikut mau percaya')}"
    + f"|(?<!{_any('kalau apa sejak setelah saya kami berani akan perlu usah wajib tidak')}){sign_of('lapor')}"
    + f"(?:#|{sign_of('ke')}(?:#|[^.?]{{0,2}}?{_any(_DESKS)}))"
)
_OFFICE = re.compile(
    _any("disnaker bp3mi polisi kades kementerian pkk bhabinkamtibmas imigrasi guru babinsa satgas kepala")
)
_OFFERS = re.compile(
    _any("gaji minat hub hubungi butuh dibutuhkan daftar segera kuota japri inbox slot seat buruan wa cp call")
)
#: "BATAM – Petugas menunda …": how a paper begins.
_DATELINE = re.compile(
    "[^.?,]{1,2},"
    + _any("petugas polisi jaksa kementerian disnaker tim aparat satgas sebanyak seorang pemerintah bp3mi majelis")
)
#: Words of courts: whoever does not speak of himself beside them tells news, whatever children he names.
_COURT = re.compile(_any("jaksa dituntut didakwa terdakwa divonis vonis hakim pengadilan"))
_SELF = re.compile(_any("saya tolong"))
#: "Belum ada yang nawarin": whoever asks so has been offered nothing.
_NOBODY_OFFERS = re.compile(
    f"[{DENIED}]{sign_of('ada')}{_any('yang orang')}?{_any('ajak hubungi menghubungi minta')}{sign_of('saya')}"
)
#: The report of one who was wronged is a statement, though it speaks of a victim.
_VICTIM_TELLS = re.compile(
    f"(?:^|[.])(?:{_any('menurut saksi')})?{sign_of('korban')}"
    f"|{_any('ke kaya kayak seperti macam kek')}{sign_of('penjara')}|{sign_of('lapor')}[^.?]?{sign_of('dicabut')}"
    f"|{sign_of('mencabut')}{sign_of('lapor')}"
)
#: Words of the news that one alone tells nothing: who is threatened and who boasts says them too.
_ALSO_TOLD_OF_ONESELF = re.compile(_any("penjara pengiriman ditangkap dicabut dihentikan"))
_COMPLAINS = re.compile(_any("pengaduan aduan terlapor pelapor pengadu"))
_SPEAKS = re.compile(_any("saya suami istri tolong anak katanya"))


@dataclass(frozen=True, slots=True)
class Voice:
    """The voice of one message. `told`: it warns or tells news, so that nothing in it is offered."""

    signs: str
    told: bool

    @classmethod
    def of(cls, signs: str) -> Voice:
        """Listen to a whole message, by its signs."""
        news = len(_TELLS_NEWS.findall(signs)) - len(_VICTIM_TELLS.findall(signs))
        news -= news == 1 and _ALSO_TOLD_OF_ONESELF.search(signs) is not None
        office = _OFFICE.search(signs) is not None
        offers = len(_OFFERS.findall(signs))
        alone = len(_SPEAKS.findall(signs)) > 1
        past = _LONG_AGO.search(signs, 0, _OPENING) is not None
        court = _COURT.search(signs) is not None and _SELF.search(signs) is None
        if _COMPLAINS.search(signs) and not court:
            return cls(signs, told=False)
        past = past or court or _DATELINE.match(signs) is not None or _NOBODY_OFFERS.search(signs) is not None
        return cls(signs, told=past or (news > 0 and not alone and offers <= news + office - (offers > 0)))

    def means(self, start: int, end: int) -> bool:
        """Whether a stretch is said as it stands: not denied, asked or warned of, nor only told."""
        return not (self.told or self._denied(start, end) or self._asked(start, end) or self._warned(start, end))

    def _denied(self, start: int, end: int) -> bool:
        clause, sentence = self._begin(start, f".?,{_BUT}"), self._begin(start, ".?")
        if self.signs[clause - 2 : clause] == _NOT_BECAUSE:
            return True
        if _FREE_OF.search(self.signs, max(clause, start - 3), start):
            return True
        before = _DENIAL.findall(self.signs, max(clause, start - _REACH), start)
        if before and not self._goes_on(before, start):
            return True
        if _DENIED_BEHIND.match(self.signs, end) and not _DENIAL.search(self.signs, start, end):
            return True
        either = clause > sentence and start - clause <= 1 and _EITHER.search(self.signs, clause - 3, end + 3)
        return bool(either) and _DENIAL.search(self.signs, sentence, clause) is not None

    def _goes_on(self, before: list[str], start: int) -> bool:
        """Whether a stretch that denies goes on with a list ("tanpa tes tanpa pelatihan") and is not itself denied.

        It is in "tidak ada berangkat tanpa tes", and in "jangan berangkat kalau belum ada kontrak".
        """
        first = self.signs[start]
        if first not in DENIED or _FORBIDS.intersection(before):
            return False
        return first not in _DENIED_AGAIN or first in before[-1:]

    def _asked(self, start: int, end: int) -> bool:
        first, last = self._begin(start, ".?"), self._stop(end)
        if _WHY.match(self.signs, first) or _WHY.match(self.signs, self._begin(start, ".?,")):
            return False
        asks = _ASKS.search(self.signs, first, end)
        if _DOUBTS.match(self.signs, last + 1) and not _SUFFERS.search(self.signs, first, end):
            return True
        supposed = self.signs[last : last + 1] == "?" and _SUPPOSES.search(self.signs, first, start + 1)
        if not supposed and _REPORTS.search(self.signs, first, asks.start() if asks else end):
            return False
        if supposed or _ASKS_FIRST.search(self.signs, first, end):
            return True
        if self.signs[last : last + 1] != "?" or _LURES.match(self.signs, first):
            return False
        return asks is not None or "," not in self.signs[end:last]

    def _warned(self, start: int, end: int) -> bool:
        return _WARNS.search(self.signs, self._begin(start, ".?"), self._stop(end)) is not None

    def _begin(self, at: int, marks: str) -> int:
        """Where the part that holds `at` begins, by the marks that part them."""
        return max(self.signs.rfind(mark, 0, at) for mark in marks) + 1

    def _stop(self, at: int) -> int:
        """Where the sentence that holds `at` ends."""
        stop = _STOP.search(self.signs, at)
        return stop.start() if stop else len(self.signs)
