"""Words of pay, costs and debts, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
bayar: nyaur saur disaur ngabayar bayarkeun bayarno bayaren dibayar membayar pembayaran byr mbayar mayar bayarin
  dibayarkan pay paid payment lunasi dilunasi melunasi pelunasan pays dibayari bayari dibyr bayarlah paying mbayari
  ngelunasin lunasin repay repaid repayment kebayar mbayare
cicil: cicilan dicicil mencicil nyicil angsur angsuran diangsur mengangsur ngangsur installment installments
  instalment instalments dicicilin kredit ngredit dikredit mengkredit nyicilnya
tagih: nagih ditagih menagih tagihan ditagihkan penagihan nagihin tagihkan dikejar-tagih
tuntut: nuntut
tutup: nutup nutupin nutupinnya menutup menutupi tutupi nutupi tutupin ditutup
talang: talangan ditalangi talangi ditalangin nalangin nalangi menalangi talangin ditalang ditalangke ditalangno
  nalangke
nombok: didului dului dhisiki ndhisiki menomboki nomboki tomboki menombok ditomboki nombokin dipayuni
biayai: cover covered covers dibiayai membiayai dibiayain biayain ngebiayain ongkosi diongkosi diongkosin ngongkosin
  mengongkosi membekali modali dimodali memodali dimodalin modalin
tanggung: ditanggung menanggung nanggung tanggungin ditanggungin nanggungin
beli: membeli dibeli tuku tukune meser mésér buy mbeli meuli bought buying
sendiri: nyalira dhewe dewe piyambak sandiri sorangan dewekan dhewek deweke-dewe surang surangan
biaya: beya beaya waragad ragad prabea cost costs byaya biaye expenses pengeluaran charge charges yuran caj
  perbelanjaan tarip
bulan: bln sasi wulan month months sebulan sewulan
setor: nyetor nyetorin setorin disetor menyetor setoran storan stor disetorkan setorkan
transfer: transf transferin nransfer ditransferkan tfin transferkan tf trf tranfer transfe mentransfer ditransfer
  transferan ngetransfer tfnya
kirim: send sends sent dikirim ngirim mengirim kirimkan dikirimkan krm
serah: pasrahkan serahno nyerahno serahkan diserahkan menyerahkan masrahkeun nyerahin serahin diserahin
kasih: dibere mere kei wenehi menehi masihan kase nyukani hulur ngasihin kasian dikasih kasi dikasi ngasih ngasi
  kasihin memberi beri diberi memberikan diberikan diwenehi diwei dipasihan maringi dikasihkan ngasihkan dikasihin
  kasihkan give gives gave given hulurkan dihulurkan nehi dikeki dikek'i dikekne dikekno diparingi nyukakeun
  dipasihkeun kasihkeun
terima: narima tampi ditampi nampani menerima diterima nerima nampi trima terimanya nrima ditampa receive received
  receives
dapat: dpt dapet mendapat mendapatkan dapetin olih entuk memperoleh peroleh get gets got dapa
uang: doku fulus artos acis duit dana dhuwit dwit pitih kepeng money piti arto hepeng duwit uange wang wangnya duwite
  duite
juta: jt jeti yuta milyar million jt-an jutaan sejuta sajuta sayuta seyuta jutak
ribu: rb rebu ewu seribu sewu saribu thousand grand
rekening: akaun rek norek account rekeningnya
pribadi: perorangan perseorangan personal private persendirian
atasnama: an a/n
kwitansi: kuwitansi kuintansi invoice faktur resit kuitansi kwitansinya kuitansinya nota struk receipt kwintansi resi
  tandaterima kwitansie kuitansie slip-setoran
tunai: cas kontanan cash kes kontan kas cash-only
rincian: perincian breakdown rinciannya detail detil rincinya dirinci rinci merinci terperinci terinci dijabarkan
  jabarkan uraian komponen itemised itemized dirincikan diuraikan penjabaran jabaran komponennya uraikan butiran
ganti: ganti2 diganti digantiin mengganti gantiin digantikan gantinya replaced ngijoli ijoli ngganteni nggenti ngganti
  penggantian diijoli digantian ngagentos ngaganti pengganti tegentiq gantian replace genti liruna dilironi
kembali: dikembalikan dibalikin dikembaliin balikin kembaliin balikkan mulangkeun ngembaliin mengembalikan dibalikkan
  kembalikan balik kembaliannya dibalekake mbalekake dibalekne dibalekno mbalekno dibaleni dibalikeun dipulangkeun
  pengembalian returned return
tiket: ticket tiketnya flight
gaji: gajih opah gajian gajinya upah salary wages wage bayaran bayarane bayaranmu bayaranku penghasilan payday
  salaries paycheck bayaré gajiné gajine upahe pendapatan
potong: ditarik dipotongi dikurangi dipotong potongan motong pot dipotongkan potgaji pemotongan dipotongin potongannya
  deduct deducted deduction deductions didebet didebit disedot debet dicekel-wae dipangkas pangkas ngurangi
  dicengklong cengklong
kasbon: bon pinjaman dipinjami dipinjamin pinjam ngutang hutang utang dipinjamkan loan meminjam minjemin dihutangi
  utangan hutangan ngebon diutangi pinjeman dipinjemi dipinjemin disilihi silihi nyilihi dipasihan-pinjam owe owed
  owes debt debts lend lent borrowed borrow ngutangi diutangin utangi advance nganjuk dianjukeun dianjukkeun nginjeum
  diinjeumkeun nambut ditambutan sambutan anjuk
batal: mbatalake mundur ngundurin cancel batalin membatalkan gagal urung quit resign pembatalan pengunduran cancels
  canceled cancelled cancellation dibatalkan kabur minggat batalkan mengundurkan berhenti nyerah menyerah ngacir
  withdraw withdrew escape escaped
pulang: muleh wangsul uwih plg pulkam mulih uih mantuk
denda: kompensasi pinalty didenda penalti pinalti penalty dendanya fine pampasan compensation wanprestasi
tebusan: tebusannya ransom
tebus: nebus ditebus menebus nebusi
lari: melarikan runaway minggat2 kaburin
jaminan: jaminannya agunan digadai gadai gadaikan digadaikan
komisi: persen rujukan referral fee persenan komisinya commission upeti bathi
sampai: sesampai sesampainya setibanya setiba tibanya dongkap tekane arrive arrives arrived reach reached landing
  mendarat dugi merapat
nanti: kelak engké mangkin
tidak: gada gda gaade
tua: tuanya tuaku tuamu tuane
setelah: selepas sakwise sawise sanggeus saparantosna
jawab: wangsulan wangsulane wangsulanipun
terlilit: terjerat kelilit kejerat
saudara: sister brother
asuransi: insurance
hitung: dihitung diitung itung ngitung menghitung hitungin dihitungin counted
hitungan: coretan coret-coretan coretannya itungan hitungannya perhitungan hitung-hitungan itung-itungan kalkulasi
catat: dicatat mencatat nyatet dibukukan
lepas: melepas ngelepas lepasin ngelepasin melepaskan release released
dilepas: dilepaskan dilepasin
jelaskan: dijelaskan dijelasin jelasin menjelaskan njelasin ngejelasin explain explained
siapkan: siapin nyiapin menyiapkan disiapkan sediakan sediain menyediakan nyediakan nyediain disediakan prepare
tinggalin: tinggali ditinggali ditinggalin ninggalin ninggali
pulangkan: dipulangkan dipulangin pulangin memulangkan mulangin pemulangan
makkah: mekkah mekah mecca
refund: refunds refundable reimburse direimburse reimbursement reimbursed refunded rembes reimburs
lagi: lg maneh maning again
catatan: catetan catetanana
tunggak: tunggakan nunggak
bonus: bonusnya bonuse
borongan: gelondongan borong all-in allin gelondong
karena: krn karna sebab soalnya gara-gara because lantaran
belakangan: blkgn mburine
usah: payah
dulu: tipayun
sebelum: samemeh saméméh sateuacan sakdereng
supaya: supados supoyo supadya
deposit: cagaran
harga: regane rego reregan hargane
"""

#: Two words that are one.
PAIRS = {
    ("no", "refund"): "hangus",
    ("no", "refundable"): "hangus",
    ("non", "refund"): "hangus",
    ("non", "refundable"): "hangus",
    ("tidak", "refundable"): "hangus",
    ("it", "back"): "kembali",
    ("tarik", "dokumen"): "batal",
    ("cabut", "dokumen"): "batal",
    ("cabut", "nama"): "batal",
    ("tanda", "jadi"): "tandajadi",
    ("break", "contract"): "batal",
    ("down", "payment"): "dp",
    ("give", "back"): "kembali",
    ("pay", "back"): "kembali",
    ("paid", "back"): "kembali",
    ("comes", "back"): "kembali",
    ("come", "back"): "kembali",
    ("money", "back"): "kembali",
    ("get", "back"): "kembali",
    ("cash", "back"): "cashback",
    ("all", "in"): "borongan",
    ("tarik", "diri"): "batal",
    ("menarik", "diri"): "batal",
    ("undur", "diri"): "batal",
    ("putus", "kontrak"): "batal",
    ("balik", "arah"): "batal",
    ("berubah", "pikiran"): "batal",
    ("cabut", "berkas"): "batal",
    ("tarik", "berkas"): "batal",
    ("tarik", "izin"): "batal",
    ("angkat", "kaki"): "batal",
    ("tidak", "lanjut"): "batal",
    ("tidak", "betah"): "batal",
    ("tidak", "sido"): "batal",
    ("balik", "kampung"): "pulang",
    ("balik", "indonesia"): "pulang",
    ("go", "home"): "pulang",
    ("go", "back"): "pulang",
    ("run", "away"): "lari",
    ("work", "off"): "cicil",
    ("pay", "off"): "cicil",
    ("signing", "bonus"): "bonusteken",
    ("bonus", "teken"): "bonusteken",
    ("bonus", "gabung"): "bonusteken",
    ("bonus", "join"): "bonusteken",
    ("bonus", "daftar"): "bonusteken",
    ("bonus", "masuk"): "bonusteken",
    ("join", "bonus"): "bonusteken",
}
