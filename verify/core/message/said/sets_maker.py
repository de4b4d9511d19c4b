"""Sets of words that patterns of the recruiter and of the terms share, by name. Data only."""

from __future__ import annotations

SETS = {
    "company": "perusahaan syarikat p3mi cv lpk hukum badan",
    "tied": (
        "lewat dari pakai ada pernah bawah bernaung kerja untuk orang karyawan pegawai staf petugas di dengan "
        "sama terdaftar bagian milik ikut bawa kenal jadi utusan wakil"
    ),
    "wait": "garap permohonan antri pending notaris verifikasi perpanjang",
    "letter": "surattugas mandat",
    "recruits": "ajak kumpul cari carikan gandeng gaet masukkan kenalkan refer salur antar kirim supply bawa jaring",
    "people": "orang tenaga pekerja calon cpmi tki tkw pmi warga tetangga teman saudara anak awak mbak gadis pemuda",
    "office": "kantor alamat premis sekretariat",
    "place": "kantor alamat premis sekretariat lokasi loket ruangan markas cabang fisik",
    "cafe": (
        "warung minimarket indomaret alfamart kafe cafe masjid halte parkiran parkir alun2 pasar restoran mamak "
        "pom spbu mall mal bakso kopi warkop lapo mcd kfc starbucks lobi taman stasiun angkringan musola trotoar "
        "lapangan"
    ),
    "state": "kementerian pemerintah disnaker bp3mi kjri kdei gtog menteri presiden garuda eps siskop2mi",
    "learnt2": "lihat liat nemu baca tahu dapat tertarik info cari lamar daftar tergoda saw found nonton",
    "emblem": "logo lambang kop cap seragam idcard garuda stiker atribut",
    "medium": "facebook tiktok instagram telegram medsos youtube reels story status broadcast siaran channel grup fyp",
    "sofar": (
        "seharusnya janji awal katanya bilang kontrak perjanjian deal setuju iklan brosur tadinya kesepakatan "
        "dijanjikan tertulis"
    ),
    "lang": (
        "mandarin kanton thailand thai rumania polandia turki jerman italia portugis spanyol vietnam ibrani "
        "yunani rusia hindi"
    ),
    "blankpaper": "kosong blank blanko",
    "there": (
        "bandara sana kapal pesawat ladang sampai tiba setiba setibanya kana ditu kono laut udara there negara pabrik"
    ),
    "laterish": "nanti belakangan belakang setelah baru akan besok susul",
    "prep": (
        "tes pelatihan opp blk seleksi bst pap karantina pembekalan orientasi psikotes belajar penyaringan "
        "sertifikasi balai kompetensi briefing asrama topik"
    ),
    "apply": "daftar data didata setuju isi formulir foto ketemu lamar kirim didaftar wawancara difoto",
    "deal": "seharusnya janji deal setuju kontrak perjanjian kesepakatan awal",
    "desk": (
        "admin cs operator staf staff promotor tim team host support care sekretaris programmer programer "
        "customer marketing sales telesales pegawai pelayanan layanan penjaga"
    ),
    "quals": (
        "ijazah pengalaman keahlian pendidikan kualifikasi kemampuan ketrampilan keterampilan sekolah lulusan "
        "kelulusan syarat bahasa kabisa sertifikat sijil skill inggris belajar umur usia rapor"
    ),
    "want": (
        "perlu usah ikut pakai minta ada punya lihat tuntut wajib harus pernah lulus tamat bisa boleh tahu "
        "dituntut diminta minimal"
    ),
    "casino": (
        "judi slot togel toto kasino casino crypto kripto trading forex investasi game gaming judol pinjol "
        "pinjaman scam situs"
    ),
    "firmwork": "perusahaan grup fee gudang hotel toko langsung",
    "soon": "besok sore malam subuh lusa senin selasa rabu kamis jumat sabtu ahad monday thursday friday",
    "fly": "naik terbang pesawat bandara jalan kapal pelabuhan digiring plane flight pamit",
}
