"""What messages say of contract, changes and training that is a red flag (indicators.csv C1 to C3): rows. Data only."""

from __future__ import annotations

ROWS = """
C1 @paper ,? @denied ada|perlu
C1 hitam .. putih @denied
C1 belum .. teken .. apa|@paper
C1 verbal .. saja|aja|doang
C1 tulisan|huruf mandarin
C1 ditanya|tanya .. @paper .. jawab .. nanti
C1 @paper .. @denied .. perlu|usah|penting
C1 surat|tulisan .. mandarin .. semua
C1 surat|tulisan|isinya .. mandarin ... @denied .. tahu
C1 @paper .. kosong
C1 teken tanpa .. baca
C1 @paper .. formalitas
C1 @paper .. nanti .. .. kapal|sana|ladang
C1 @paper .. ntar|nanti|belakangan .. saja|aja
C1 @paper .. mandarin .. semua|doang|saja
C1 @denied .. hitam .. putih
C1 @paper .. @denied .. kasih|ada|terima|lihat|bikin|tulis
C1 @paper .. mandarin ... @denied
C1 cuma .. lisan|omongan|janji
C1 perjanjian .. lisan
C1 @denied @ikut? @paper
C1 @denied ada|kasih|pakai|lihat|terima|teken|dapat . @paper
C1 @denied pernah|boleh? lihat|baca|terima|pegang|teken . @paper
C1 @paper .. @denied ada
C1 @paper @denied @ikut|kasih|jelas
C1 @paper @denied
C1 @paper ... @denied .. tahu|baca|boleh
C1 @contract .. teken .. di? sana|ladang|kapal|negara
C1 @contract ... di sana|ladang|kapal
C1 @contract .. mandarin ... @denied .. tahu
C1 @contract .. semua|tulisan|bahasa|huruf .. mandarin
C1 @contract .. lisan|mulut|omongan
C1 teken .. kertas|blanko|surat .. kosong
C1 kertas|surat .. kosong .. teken
C1 @denied teken
C1 teken .. apa .. belum
C1 @paper .. belum .. lihat|tahu|pegang|terima
C2 @paper|bilang|janji .... sampai .. sini|sana .. ditaruh|suruh|dikasih|jadi|kerja
C2 bilang .... sekarang .. suruh
C2 @paper|bilang|janji .... sekarang ... suruh|malah
C2 @paper .... sampai .. .. ditaruh|suruh|malah|dikasih|ditempatkan
C2 janji ... jadinya|dapat|dapetnya
C2 @workthing .. bukan .. yang .. di .. @paper
C2 awal ... kemudian|lalu|terus|habis .. dijual|oper|pindah|dipindah
C2 tulisan|tulisannya|tertulis|lowongan ... malah|nyatanya|sampai
C2 nyampe|sampai .. malah
C2 bilang|katanya|awal ... ... sampai .. oper|malah|jadi|suruh|nyatanya|kirim|pindah|ke
C2 kerja .. bukan ... tapi
C2 gaji .. @denied sesuai
C2 bukan|tidak .. seperti|sama|sesuai .. janji|iklan|awal
C2 janji ... .. tapi|tp|padahal|eh .. suruh|jadi|kerja|kirim|ke
C2 dijual .. ke .. majikan|agen
C2 iklan ... .. tapi|eh .. suruh|jadi|kerja
C2 @promise|@paper .... nyatanya
C2 @promise|@paper ... malah
C2 katanya ... malah|nyatanya .. suruh|jadi|kerja|dibawa|dikirim|kirim|ke
C2 katanya|bilang ... nyatanya
C2 @promise ... kok
C2 @promise ... .. malah
C2 bilang|katanya ... kok . sekarang
C2 bilang|katanya ... .. sekarang ... malah|jadi|ganti|katanya
C2 @promise .... sekarang .. katanya|bilang|malah|jadi|suruh|ganti|dipindah
C2 @workthing .. ubah|ganti|beda|pindah|dipindah
C2 @denied .. sesuai .. janji|iklan|kontrak|perjanjian|awal|bilang|omongan
C2 beda .. dengan|dari|sama .. janji|iklan|kontrak|perjanjian|awal
C2 gaji turun ... ganti
C2 malah ... padahal .. @promise|kontrak
C2 kerja ... padahal .. @promise|kontrak
C3 @denied .. belajar
C3 @denied .. masuk? asrama .. .. terbang
C3 opp|tes|pelatihan .. lewat|dilewati|skip|diskip
C3 @denied pakai .. sekolah|pelatihan
C3 @denied usah|perlu .. belajar .. bahasa .... terbang
C3 terbang .. besok|lusa|malam|# hari .. tanpa .. proses|persiapan
C3 @denied .. karantina|blk|pembekalan|orientasi|psikotes|briefing|belajar
C3 @denied @ikut? ikut? @preparation
C3 @preparation .. @denied .. ada|perlu|usah|pakai|wajib
C3 @preparation @denied
C3 @denied usah|perlu|pakai . @preparation
C3 @denied tunggu .. @preparation
"""
