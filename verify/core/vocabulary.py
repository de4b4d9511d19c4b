"""Words with a meaning of their own in company names, per language. Data only; each set says where it was seen."""

from __future__ import annotations

#: Forms of a company that may hold a SIP3MI (UU 18/2017 Ps 51: a PT), and the endings that go with them.
COMPANY_FORMS = frozenset({"pt", "tbk", "persero", "perseroan", "terbatas"})

#: Foreign company forms in their short writing, as they stand in the Philippine register and in a few Indonesian names.
FOREIGN_FORMS = {
    "inc": "inc",
    "incorporated": "inc",
    "corp": "corp",
    "corporation": "corp",
    "co": "co",
    "company": "co",
    "ltd": "ltd",
    "limited": "ltd",
    "llc": "llc",
    "sdn": "sdn",
    "bhd": "bhd",
    "pte": "pte",
}

#: Forms that may not place workers abroad, with the word an answer shows (indicators.csv L5; domain.md §1.3).
WRONG_FORMS = {
    "cv": "CV",
    "ud": "UD",
    "pd": "PD",
    "fa": "firma",
    "firma": "firma",
    "lpk": "LPK",
    "lkp": "LKP",
    "blk": "BLK",
    "yayasan": "yayasan",
    "koperasi": "koperasi",
    "ksu": "koperasi",
    "ksp": "koperasi",
    "lpprt": "LPPRT",
    "travel": "travel",
    "biro": "biro",
    "lembaga": "lembaga",
}

#: Roles people put before a name; they say nothing about which company is meant (domain.md §6.1).
ROLE_WORDS = frozenset({"p3mi", "pptkis", "pjtki", "pptki"})

#: Talk before a name in a chat ("katanya dari PT …"): stripped in front of what is asked, never inside a name and never
#: from a register's entry.
TALK_BEFORE = frozenset(
    """
    katanya dari nya namanya nama perusahaan perusahaannya perekrut agen agensi tolong cek dicek mohon apakah apa ini
    itu ya iya halo hai assalamualaikum mau tanya nanya soal tentang yang saya kami ada ditawari ditawarin lewat via
    oleh pake pakai info lowongan loker the from is please check
    """.split()
)

#: More talk before a name, stripped only where a legal form follows ("dapat tawaran sama PT …"): as words of a bare
#: name they would be another name.
TALK_BEFORE_FORM = frozenset(
    """
    benar benarkah betul bener min gan kak bang mbak mas pak bu daftar mendaftar melamar ikut dapat dapet tawaran
    penawaran diajak dihubungi ditelepon dikontak kalau kalo sama untuk di ke dengan kerja bekerja
    """.split()
)

#: Talk after a name ("… ya pak"): words that stand in no name of the bundled register (held by a test).
TALK_AFTER = frozenset(
    "ya yah iya kah dong deh sih kok nih pak bu bapak ibu kak mbak min gan sis terima makasih katanya".split()
)

#: Stripped after a name only where the text asks ("apakah … resmi?"): as part of a name they would be another name.
ASKED_AFTER = frozenset({"resmi", "terdaftar", "itu", "ini"})

#: "… or not?" behind such a question. Never harmless in a message: "resmi gak ya?" asks, "gak resmi" warns.
OR_NOT = frozenset({"gak", "ga", "nggak", "ngga", "enggak", "tidak", "atau", "apa"})

TALK = TALK_BEFORE | TALK_AFTER | ASKED_AFTER

#: Titles that mark a person rather than a company (domain.md §7.2).
HONORIFICS = frozenset(
    """
    pak bu bapak ibu kak bang mas mbak mba haji hajah hj mr mrs ms tuan nyonya ustad ustadz ustaz om tante
    abah
    """.split()
)

#: Bracketed tags of the complaint-form list that are not part of a name.
REGISTER_TAGS = frozenset(
    {
        "pelaut",
        "pelaut niaga",
        "pel",
        "tki pelaut",
        "bumn",
        "tki sendiri",
        "tki utk kepentingan perusahaan sendiri",
        "persero",
        "tbk",
        "pusat",
        "kantor pusat",
    }
)

#: The tags that people copy with a name (contract §1.2, Names).
ASKED_TAGS = frozenset({"pelaut", "persero", "tbk", "pusat", "kantor pusat", "pt"})

#: Words that announce a branch; a town may follow them (contract §1.2, Names).
BRANCH_WORDS = frozenset({"cabang", "cab", "kantor"})

#: One word written in several ways: abbreviations, old spelling, translations (domain.md §7.2, findings §1).
SAME_WORD = {
    "international": "internasional",
    "intl": "internasional",
    "int": "internasional",
    "putera": "putra",
    "puteri": "putri",
    "bakti": "bhakti",
    "mulia": "mulya",
    "darma": "dharma",
    "samudera": "samudra",
    "segoro": "segara",
    "anugerah": "anugrah",
    "anugra": "anugrah",
    "sejahtra": "sejahtera",
    "sej": "sejahtera",
    "rejeki": "rezeki",
    "rizki": "rezeki",
    "rizky": "rezeki",
    "rezki": "rezeki",
    "suplier": "supplier",
    "maritime": "maritim",
    "manajemen": "management",
    "mgmt": "management",
    "mgt": "management",
    "and": "dan",
}

#: Words that stand in at least two of the 729 names of the complaint-form list, and directions and islands: real
#: words, so never a slip of another (PUTRI is not PUTRA mistyped), and little evidence alone (contract §1.2, Names).
NAME_WORDS = frozenset(
    """
    abadi abdi adi adil agency agung alam amal amalindo amanah ananda anda andhika andika antar anugrah arafa
    asa asia asri assalam aulia ayu bahana bahari bahrindo bahtera bakti bali bangsa bangun banten barat
    barkat barokah baruna bayu bella benua berkah berkat bersama bersaudara bhakti bina binajasa bintan
    bintang borneo brata buana budi bumi bunda bunga cahaya cakra cakrawala candra celebes cemerlang cinta
    cipta citra corpora deka development dewa dewata dewi dharma dian dua duta dwi eka era fajar family
    gemilang genta global graha guna harapan hasrat hidayah hosana ikhwan indah indo indojaya indonesia indra
    insan insani internasional inti intra irshad jasa jasatama jasindo jatim java jaya kahuripan karsa karunia
    karya kasih kencana kerja kreasi krida kridatama kurnia langgeng lestari lintas lombok maha mahkota maju
    makmur malindo maluku management mandiri mangga manpower manunggal mapan margatama marindo marine maritim
    maritime mas matra mega megah meranti mitra mulia multi mulya mustika mutiara niaga nuansa nusa nusantara
    ocean offshore pacific panca papua pembangunan perdana perkasa permai persada pertiwi pesona pratama
    prestasi prima pusat putra putri raharja rahmat raja ratu raya rayana rezeki rona safarindo safira samudra
    sapta saputra sarana sari satria satu segara sejahtera sejati selaras selatan semesta sentosa service
    setia sinar sukma sukses sumatra sumbawa sumber surya tama tangguh tanjung tenaga tengah timor timur tirta
    titian tri trias tritama tritunggal triwira tulus tunas tunggal unggul usaha utama utara wahana wijaya
    wira wisata
    """.split()
)
