"""Sets of words that patterns of red flags share, by name. Data only."""

from __future__ import annotations

from verify.core.message.said import sets_maker, sets_money, sets_visa, sets_way

SETS = {
    **sets_visa.SETS,
    **sets_money.SETS,
    "family": "ortu bapak mama suami istri keluarga wali mertua nenek",
    "sum": "$",
    "give": "kasih terima dapat serah cair antar transfer titip tinggalin ditinggalin sangu disangoni bawa",
    "advance": (
        "kasbon muka panjar uangmuka fit ikatan pengikat saku persekot modal panjer panjeri dipanjeri dipanjar talang"
    ),
    "leave": "batal pulang mundur cabut",
    "quit": "batal cabut",
    "pay": "bayar setor transfer kirim lunas dp panjar",
    "contract": "offer kontrak perjanjian teken",
    "entry": "pangkal komitmen tandajadi dp",
    "slot": "slot kursi seat kuota job kerja tempat nama",
    "person": "sdr sdri si bu pak mas mbak bang kak ustadz haji om tante ci koh ibu cece teh kang abang mami",
    "denied": "tidak belum tanpa bukan",
    "firm": "perusahaan cv lpk yayasan koperasi panitia kantor klinik agency",
    "refundable": "tiket visa deposit medical paspor tax pajak jaminan ongkos akomodasi",
    "later": "nanti akan bakal setelah saat bisa",
    "licence": "izin sip3mi sip2mi sip p3mi legalitas siuppak lisensi so berizin legality",
    "still": "sedang masih lagi dalam dlm tahap msh on tinggal menyusul tengah kari",
    "permit": "p3mi sip3mi resmi kami perusahaan",
    "chat": "wa telegram facebook instagram tiktok internet chat inbox dm zoom",
    "enter": "masuk enter datang berangkat terbang entry",
    "asked": "ditanya ditanyain tanya ditanyai",
    "story": (
        "study tour kuliah seminar konser liburan turis umrah jenguk silaturahmi tante bibi menengok "
        "tengok besuk berobat main kondangan honeymoon nengok nengokin njenguk ngejenguk nonton ketemu "
        "lamaran wisuda reuni belanja"
    ),
    "worker": "tki tkw pmi prt",
    "officer": (
        "alasan hasil menunda wawancara pemohon loket catatan tpi bap konter counter pos sdr cat ctt lap ybs "
        "mengaku sdri ket pmhn"
    ),
    "workthing": "kerja majikan tempat negara tujuan",
    "held": "pegang tahan simpan sita ambil titip jaminan kumpul",
    "holder": (
        "mandor toke tauke kapten nakhoda sponsor agen agency agensi majikan kami saya dia perusahaan tekong calo "
        "kantor @person pl lu pacar teman syarikat"
    ),
    "paperish": "surat berkas dokumen",
    "kin": "keluarga ortu suami istri kades polisi tetangga mama bapak pacar",
    "taker": "sponsor agen agency agensi majikan tekong calo pl",
    "kinfolk": "ortu bapak mama suami istri keluarga wali mertua nenek kakek",
    "gift": (
        "uang sembako motor beras sirih babi sapi kambing kerbau emas hp tv santunan hadiah bingkisan "
        "amplop kulkas tipi gula cincin kalung perhiasan karung"
    ),
    "upfront": "pangkal komitmen keseriusan booking tandajadi",
    "living": "makan penampungan tinggal bus medical pelatihan ongkos",
    "teen": "remaja abg gadis cewek",
    "imm": "bandara imigrasi wawancara loket petugas paspor konter counter kanim gate",
    "theirs": "kami orangdalam teman",
    "hidden": "setapak tikus belakang",
    "social": "reels shorts facebook tiktok instagram medsos telegram",
    "paper": "kontrak perjanjian",
    "own": "you yourself your sendiri anda pelamar pemohon masing peserta kandidat pekerja cpmi",
    "ikut": "ada perlu pakai usah ikut harus wajib lewat pernah",
    "reward": "komisi bonus hadiah cashback imbalan",
    "goods": (
        "uang sembako motor beras sirih babi sapi kambing kerbau emas hp tv tipi kulkas santunan hadiah "
        "bingkisan amplop gula cincin kalung perhiasan kain traktor semen seng genset"
    ),
    "evade": (
        "ngeles diam marah kabur bingung ketawa alasan muter ngilang menghindar mengelak berkelit diblok "
        "ngelak mbulet dibentak"
    ),
    "bank": "bri bca bni mandiri bsi btn seabank jago permata cimb bank dana gopay ovo uang",
    "prefee": ("aktivasi verifikasi konfirmasi validasi pendataan antrian antrean pengamanan keseriusan komitmen"),
    "hurry": "gpp gapapa santai aman bisa boleh gampang tenang rapopo gampil",
    **sets_maker.SETS,
    **sets_way.SETS,
}
