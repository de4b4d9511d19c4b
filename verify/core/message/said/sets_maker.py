"""Sets of words that patterns of the recruiter and of the terms share, by name. Data only."""

from __future__ import annotations

SETS = {
    "company": "perusahaan syarikat p3mi cv lpk hukum badan",
    "tied": (
        "lewat dari pakai ada pernah bawah bernaung kerja untuk orang karyawan pegawai staf petugas di dengan sama "
        "terdaftar bagian milik ikut bawa kenal jadi utusan wakil"
    ),
    "wait": "garap permohonan antri pending notaris verifikasi perpanjang",
    "letter": "surattugas mandat",
    "recruits": "ajak kumpul cari carikan gandeng gaet masukkan kenalkan refer salur antar kirim supply bawa jaring",
    "people": "orang tenaga pekerja calon cpmi tki tkw pmi warga tetangga teman saudara anak awak mbak gadis pemuda",
    "office": "kantor alamat premis sekretariat",
    "place": "kantor alamat premis sekretariat lokasi loket ruangan markas cabang fisik",
    "cafe": (
        "warung minimarket indomaret alfamart kafe cafe masjid halte parkiran parkir alun2 pasar restoran mamak pom "
        "spbu mall mal bakso kopi warkop lapo taman stasiun angkringan musola trotoar lapangan"
    ),
    "state": "kementerian pemerintah disnaker bp3mi kjri kdei gtog menteri presiden garuda eps siskop2mi",
    "learnt2": "lihat liat nemu baca tahu dapat tertarik info cari lamar daftar tergoda saw found nonton",
    "emblem": "logo lambang kop cap seragam idcard garuda stiker atribut",
    "medium": "facebook tiktok instagram telegram medsos youtube reels story status broadcast siaran channel grup fyp",
    "sofar": "janji awal katanya bilang kontrak perjanjian deal setuju iklan brosur tadinya kesepakatan",
    "truth": "nyatanya malah jadinya realita kok tapi tiba padahal",
    "soon": "besok sore malam subuh lusa jam # Y",
    "fly": "terbang pesawat bandara jalan kapal tiket pelabuhan dibawa digiring siap pamit",
}
