"""What messages say of held papers and people that is a red flag (indicators.csv K1, K2): rows. Data only."""

from __future__ import annotations

ROWS = """
K1 @papers .. .. ada di @person
K1 @papers .. langsung .. minta|ambil|sita
K1 @papers .. semua .. di .. @taker
K1 minta .. @papers .. .. @taker
K1 @papers .. asli? .. minta .. @taker
K1 @papers .. diamankan|amankan .. @holder
K1 @papers .. @denied .. kembali
K1 @papers .. .. ajak .. @holder
K1 @holder .. simpan|tahan|sita|ambil .. .. @papers
K1 minta|serah|kirim|setor|tinggal .. @papers .. asli
K1 @papers .. asli .. minta|tinggal|kumpul|taruh
K1 tinggal|ninggalin|tinggalin .. @papers .. @holder
K1 @papers .. di tangan .. @taker|@person
K1 @papers .. .. @held ^@own
K1 @papers ... @held .. @holder ^sendiri
K1 @papers .. asli .. .. @held|serah|kirim|setor ^@own
K1 @papers asli ... @held|serah ^@own
K1 asli .. @papers .. @held|serah ^@own
K1 asli .. @held|serah .. ke .. @holder
K1 @held .. @papers .. asli ^@own
K1 @papers .. saya|kami|@person bawa
K1 @holder .. @held .. @papers
K1 @papers .. asli .. di .. @holder
K1 paspor|ktp|ijazah|kk bawa . @holder
K1 @paperish asli .. @held ^@own
K1 passport .. pegang .. @holder
K1 @papers .. ada|masih|jg . di? @taker
K1 jaminan .. @papers
K1 @papers ... jaminan
K1 @papers .. .. di laci|lemari|brankas|koper|meja|mess|posko|gudang .. @holder|mereka
K1 belum|tidak .. kembali .. @papers
K1 minta .. @papers .. tidak|belum .. kasih|boleh|kembali
K1 @papers asli .. dulu|@holder
K1 kasih|kirim .. @papers asli
K2 disetrum
K2 kawat berduri
K2 hp .. boleh .. pegang .. hari|cuma|saja|sekali
K2 asrama|mess|kamar .. kunci
K2 keluar wajib .. izin|surat
K2 pintu|pagar|gerbang .. jaga
K2 hp .. kasih .. cuma .. jam|hari|sekali|seminggu
K2 pintu .. .. dikonci|kunci
K2 @denied boleh? . kemana|kemanamana|nelpon|hubungi|menghubungi
K2 jangan keluar .. @house
K2 kabur .. @denied boleh
K2 @denied boleh .. kabur|hubungi|jenguk|dijenguk|ketemu
K2 dikekang|dikarantina .. @denied
K2 @denied boleh .. keluar
K2 @denied boleh|kasih|dibolehin|diizinkan|izin .. keluar
K2 keluar .. @denied boleh|kasih|izin
K2 hp .. ambil|sita|kumpul|tahan ^sendiri
K2 hp .. pegang|simpan .. @holder
K2 ambil|sita|kumpul|tahan .. hp
K2 sekap
K2 kunci .. dari|kamar|pintu|pagar|rumah|gerbang
K2 pagar|pintu|gerbang|kamar|rumah .. kunci
K2 jaga .. satpam|preman|ketat
K2 @denied boleh .. pegang .. hp
K2 @denied . boleh .. keluar
"""
