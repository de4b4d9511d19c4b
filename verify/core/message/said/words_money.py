"""Words of pay, costs and debts, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
bayar: nyaur saur ngabayar bayarkeun bayarno bayaren bayarane dibayar membayar pembayaran byr mbayar mayar bayarin
  dibayarkan pay paid payment lunasi dilunasi melunasi pelunasan bayaran pays cicilan dicicil angsuran dibayari
  nyicil bayari
setor: nyetor nyetorin setorin disetor menyetor setoran storan stor disetorkan setorkan
transfer: transf transferin nransfer ditransferkan tfin transferkan tf trf tranfer transfe mentransfer ditransfer
  transferan
kirim: dikirim ngirim mengirim kirimkan dikirimkan krm
serah: pasrahkan serahno nyerahno serahkan diserahkan menyerahkan masrahkeun nyerahin serahin diserahin
kasih: dibere mere kei wenehi menehi masihan kase nyukani hulur ngasihin kasian dikasih kasi dikasi ngasih ngasi
  kasihin memberi beri diberi memberikan diberikan diwenehi diwei dipasihan maringi dikasihkan ngasihkan dikasihin
  kasihkan
terima: narima tampi ditampi nampani menerima diterima nerima nampi trima terimanya nrima
dapat: dpt dapet mendapat mendapatkan dapetin olih entuk
uang: doku fulus artos acis duit dana dhuwit dwit pitih kepeng money piti
juta: jt jeti yuta milyar million jt-an jutaan
ribu: rb rebu ewu
rekening: akaun rek norek account acc rekeningnya
pribadi: perorangan perseorangan personal private
atasnama: an a/n
kwitansi: kuwitansi kuintansi invoice faktur resit kuitansi kwitansinya kuitansinya nota struk receipt kwintansi
  resi tandaterima
tunai: cas kontanan cash kes kontan kas
rincian: perincian breakdown rinciannya detail detil rincinya
ganti: ganti2 diganti digantiin mengganti gantiin digantikan gantinya replaced ngijoli ijoli ngganteni nggenti
  ngganti penggantian diijoli
kembali: dikembalikan dibalikin dikembaliin balikin kembaliin balikkan mulangkeun ngembaliin mengembalikan
  dibalikkan kembalikan balik refundable refund reimburse direimburse reimbursement reimbursed refunded
tiket: ticket tiketnya flight
gaji: gajih opah gajian gajinya upah salary wages
potong: ditarik dipotongi dikurangi dipotong potongan motong pot dipotongkan potgaji pemotongan dipotongin
  potongannya
kasbon: bon pinjaman dipinjami dipinjamin pinjam ngutang hutang utang talangan ditalangi talangi dipinjamkan loan
  meminjam minjemin dihutangi ditalangin nalangin nalangi menalangi utangan hutangan ngebon diutangi pinjeman
  dipinjemi dipinjemin
batal: mbatalake mundur ngundurin cancel batalin membatalkan gagal urung quit resign kabur minggat batalkan
  mengundurkan berhenti nyerah menyerah ngacir
pulang: muleh wangsul uwih plg pulkam mulih uih mantuk
denda: kompensasi pinalty didenda penalti pinalti penalty tebusan dendanya fine
tebus: nebus ditebus menebus
jaminan: jaminannya agunan digadai gadai gadaikan digadaikan
komisi: persen rujukan referral fee bonus persenan komisinya commission upeti
"""
