"""What messages say of visa and passport that is a red flag (indicators.csv V): rows of id and pattern. Data only."""

from __future__ import annotations

ROWS = """
V1 visitor|turis .. then|nanti .. switch|ubah|convert|ganti
V1 @denied usah|perlu|pakai . visa ^turis|umrah|liburan|transit
V1 ikut|pakai|lewat|dengan .. tour|tur|turis ... .. misah|kabur|pisah|memisahkan|keluar|jemput
V1 cap|cop|stempel|stamp .. turis
V1 voa|visit pass
V1 @visa ,? liburan
V1 tanpa visa
V1 as tourist
V1 @visa .. turis
V1 @visa ,? * ,? turis
V1 turis @visa
V1 @enter .. sebagai|as|pakai|jadi .. turis
V1 bebas visa
V1 visa .. # hari
V1 masuk .. paspor? .. turis
V1 turis .. nanti|terus|lalu|setelah|baru .. kerja|ubah|urus|ganti|perpanjang|diperpanjang
V1 pakai|modal|lewat turis
V1 pakai|lewat|modal keta|eta|voa|esta|visit
V1 keta|eta|esta . saja|aja
V2 umrah plus kerja
V2 umrah .... tawaf|misah
V2 jamaah|rombongan .. .. misah|kabur|pisah|tinggal
V2 mukena|ihram ... rombongan|jamaah
V2 kedok|kedoknya|nyamar|menyamar|berkedok .. .. umrah
V2 umrah .. kedok|nyamar
V2 umrah ... .. setelah|terus|lalu|nanti .. .. kabur|tinggal|ditinggal|kerja
V2 @visa .. umrah
V2 bilang|mengaku|alasan|jawab|pamit|izin|dalih|pura2|alasannya .. umrah
V2 @enter|pakai|lewat|sebagai .. umrah
V2 umrah .. nanti|terus|lalu ... kerja
V2 umrah ... nanti|terus|lalu .. kabur|tinggal|ditinggal|kerja|menetap
V3 @imm .. bilang|jawab ,? .. @story|umrah
V3 ajari|ajarin|diajarin|diajari .. dialog|kata|kalimat|omongan
V3 dialog ... loket|petugas|imigrasi
V3 @imm .. bilang .. .. @story|umrah
V3 kalau .. ditanya ... bilang .. ada|mau|jual|usaha
V3 suruh .. bilang|mengaku .. .. rumah|saudara|tante|libur .. wawancara|petugas|imigrasi
V3 jangan .. jujur
V3 bilang .. jadi? turis .. waktu|saat|pas|@imm
V3 jangan .. .. sebut .. kerja
V3 @imm .... bilang|jawab .. .. @story|umrah|berobat
V3 jawab .. .. @story|umrah && petugas|imigrasi|wawancara|tanya
V3 loket|imigrasi|wawancara .. bilang|mengaku .. .. @story|umrah
V3 @asked .. petugas|imigrasi ... .. @story|umrah
V3 jangan .. bilang|keceplosan .. kerja
V3 jangan .. bilang|keceplosan .. mau .. kerja
V3 bilang saja|aja .. .. @story|umrah && imigrasi|petugas|wawancara|loket|paspor
V3 @asked ... kerja .. jawab|bilang|mengaku
V3 jawab .. yakin|santai|tegas|kompak
V3 hafalkan|hapalkan .. jawab|naskah|skenario|alamat|nama
V3 @story ... bilang|jawab .. petugas|imigrasi|wawancara
V3 latihan|gladi|simulasi .. wawancara|jawab
V3 @asked .. petugas|imigrasi ... jawab|bilang|mengaku
V3 kalau .. @asked ... jawab|bilang|mengaku .. @story
V3 imigrasi|wawancara|petugas|paspor .... jawab|bilang .. @story
V3 jawab|bilang|mengaku .. petugas|imigrasi|loket .. mau .. @story
V3 bilang|jawab .. petugas|imigrasi .. @story
V3 suruh .. jawab|bilang|mengaku|pura2 .. @story
V3 jawab|bilang|mengaku .. @story .... imigrasi|petugas|wawancara|loket
V3 jangan .. bilang|sebut|jawab .. kerja|@worker
V3 jangan .. bilang|mengaku .. kerja .. petugas|imigrasi
V3 jangan bilang . ke . petugas|imigrasi
V3 hafalan|hafalkan|hapalkan|contekan|skenario|kisi .... imigrasi|wawancara|petugas|paspor
V3 ajari|diajari|diajarin|dilatih|dilatih|ajarin|latih|coached .. jawab|bohong|bilang|wawancara|ngeles
V3 bohong .. ke|sama|di|depan .. imigrasi|petugas
V3 bilang|jawab|mengaku .. di|ke|sama .. @imm .. mau? @story|umrah
V4 entah .. @workfact|kerja|siapa|sebagai
V4 bos .. siapa|apa .... tidak|nanti
V4 pemohon .. bingung .. ditanya
V4 pemohon .... belum tahu .. kerja
V4 ditanya .. kerja|majikan|perusahaan .... ikut saja|ikut aja
V4 tidak .. tahu ... @workfact|pemberi
V4 @denied .. tahu|sebut|jelas|jawab .. .. @workfact|pemberi|jabatan|jenis
V4 tidak|belum tahu|boleh|jelas|sebut|dapat|hafal .. .. @workfact
V4 tidak|belum .. menjelaskan|jelaskan|terangkan ... @workfact|kerja
V4 lupa .. @workfact
V4 @workfact .. ,? @unknown ^mau
V4 @workfact ... , .. lupa|bingung
V4 tidak|belum .. menerangkan|terangkan ... @workfact|kerja
V5 idpmi nihil|kosong|belum
V5 @denied .. minta|urus .. surat .. .. disnaker|dinas
V5 @denied @ikut? . rekomendasi|idpmi
V5 @denied @ikut? . . disnaker
V5 @denied @ikut? surat .. disnaker|dinas|rekomendasi
V5 rekomendasi|idpmi . ,? @denied ^bisa|boleh|yang
V5 disnaker @denied
V5 @recommendation .. @denied .. perlu|ada|pakai|usah ^yang
V5 @denied .. lewat .. bp3mi|disnaker
V5 @denied .. lapor .. disnaker|bp3mi
V5 ngapain|ngapa|buat .. ke disnaker|dinas
V5 @recommendation .. skip|lewati|lompati|abaikan|diskip|dilewati
V5 ke disnaker|dinas , skip|lewati|lompati|tidak
V6 @denied .. sebut|tahu .. siapa .. bayar|undang
V6 tiket .. kembali|pulang .. @denied|palsu
V6 @denied .. penginapan|reservasi|akomodasi|penjamin|rencana|tabungan|bekal|pendamping
V6 penginapan|reservasi|akomodasi|hotel|tiket|undang ... @denied|kosong|belum
V6 @denied .. @tourfact ^untuk
V6 @denied .. tahu .. siapa .. undang|bayar|biaya
V6 @tourfact ,? @denied
V6 tanya|ditanya ... @trip ... @denied .. jawab
V6 @denied .. tahu|sebut .. siapa .. ajak
V6 @denied .. pesanan
"""
