"""Jobs abroad by a key of our own, with the words for each in Indonesian, English and Malay. Data only.

Words: read in orders, adverts and the red flags S2 and S3 of config/indicators.csv; `verify.core.jobs` reads them.
Spellings with an ending ("sopirnya"), of one slip, or joined and parted otherwise ("baby sitter") need not stand here.
"""

from __future__ import annotations

from verify.core.thesaurus_made import MADE, MADE_WEAK
from verify.core.thesaurus_spoken import SPOKEN, SPOKEN_WEAK

_WORDS: dict[str, str] = {
    # In a household
    "domestic_worker": (
        "prt, plrt, art, pembantu, pembantu rumah tangga, asisten rumah tangga, pekerja rumah tangga, rumah "
        "majikan, rmh majikan, rumah juragan, penata laksana rumah tangga, domestic worker, domestic helper, house "
        "maid, housemaid, maid, household service worker, house keeper, khadimat, khadimah, tkw rumah tangga, "
        "kerja di rumah orang, kerja rumah, rumah "
        "tangga, kerja rumah tangga, urus rumah, ngurus rumah, beres beres rumah, bersih bersih rumah, bibik, amah, "
        "pembantu rumah, house helper, helper rumah tangga, foreign domestic helper, fdh, live in "
        "helper, helper rmh tangga, helper rumah, pambantu, pembantune, babu, rewang, nanny "
        "housekeeper, tukang cuci gosok, cuci gosok rumah"
    ),
    "babysitter": (
        "babysitter, baby sitter, babysister, pengasuh, pengasuh anak, pengasuh bayi, nanny, jaga anak, jaga "
        "bayi, ngasuh "
        "anak, momong bayi, momong anak, asuh anak, suster anak, penjaga anak, penjaga bayi, pengasuh balita, baby "
        "care, child minder"
    ),
    "caregiver": (
        "caregiver, care giver, perawat lansia, perawat lanjut usia, pengasuh lansia, perawat orang tua, care "
        "worker, kaigo, jaga nenek, jaga kakek, jaga lansia, jaga jompo, panti jompo, panti lansia, jaga orang tua, "
        "rawat lansia, rawat orang tua, penjaga orang tua, jaga ama, jaga akong, jaga ahma, merawat lansia, "
        "pendamping lansia, perawat jompo, elderly care, kaigofukushishi, perawatan lansia, nursing care, nursing "
        "home, home care, penjaga warga emas, jaga orang sakit, care taker orang tua, caretaker lansia"
    ),
    "family_driver": (
        "sopir keluarga, supir keluarga, sopir pribadi, supir pribadi, house driver, family driver, sopir rumah, "
        "driver rumah"
    ),
    "private_cook": (
        "koki pribadi, koki keluarga, juru masak keluarga, juru masak untuk keluarga, masak di rumah majikan, "
        "juru masak rumah tangga, tukang masak rumah, koki rumah tangga, private chef, house cook"
    ),
    "gardener": "tukang kebun, gardener, tukang taman, pekebun taman, landscaper, pemangkas tanaman, perawat taman",
    # Health
    "nurse": "perawat, nurse, staff nurse, jururawat, perawat rumah sakit, suster rumah sakit, registered nurse, ners",
    "midwife": "bidan, midwife",
    "physiotherapist": "fisioterapis, physiotherapist, physio",
    "pharmacist": "apoteker, pharmacist, asisten apoteker",
    "laboratory_worker": "analis laboratorium, laborat, lab technician, laboratory technician, petugas laboratorium",
    "doctor": "dokter, doctor, dokter umum",
    # Factory and workshop
    "factory_worker": (
        "operator pabrik, pekerja pabrik, buruh pabrik, factory worker, manufacturing worker, kilang, pabrik, "
        "operator produksi, production operator, operator mesin, machine operator, operasi mesin, manufaktur, "
        "manufacturing, pekerja kilang, operator kilang, pekerja perkilangan, perkilangan, production worker, "
        "karyawan pabrik, kerja pabrik, assembly operator, operator perakitan, perakitan, elektronik, operator "
        "elektronik, general worker pabrik, buruh kilang, line operator, operator line, factory operator, pabrik "
        "elektronik, pabrik plastik, pabrik kaca, pabrik besi, pabrik sarung tangan, helper pabrik, casting pabrik, "
        "operator injeksi plastik"
    ),
    "packer": (
        "packer, packing, pengemasan, tukang kemas, packaging, sortir buah, sortir, penyortir, bungkus barang, juru "
        "kemas"
    ),
    "warehouse_worker": (
        "operator gudang, pekerja gudang, gudang, staf gudang, warehouse, warehouse worker, warehouse helper, "
        "storekeeper, store keeper, petugas gudang, picker gudang, kuli gudang, buruh gudang, angkut barang"
    ),
    "forklift_operator": (
        "operator forklift, sopir forklift, supir forklift, forklift, forklift operator, forklift driver, pemandu "
        "forklift"
    ),
    "food_processing_worker": (
        "pengolahan makanan, pabrik makanan, pengolahan ikan, pabrik ikan, pengolahan hasil laut, food processing, "
        "fish processing, seafood processing, food manufacturing, pengolahan pangan, pabrik roti, pabrik mie, "
        "potong ikan, pemrosesan makanan, kupas udang, pengupas udang"
    ),
    "butcher": (
        "rumah potong daging, butcher, tukang daging, tukang jagal, jagal, pemotong daging, potong daging, meat "
        "cutter, potong ayam, rumah potong ayam, slaughterman"
    ),
    "tailor": (
        "penjahit, tailor, garmen, sewing operator, sewing, operator jahit, jahit, garment, konveksi, tukang jahit, "
        "menjahit, pabrik garmen, ngajait, ngajahit, njahit, tekstil, textile operator, operator tekstil"
    ),
    "welder": (
        "welder, welding, las, tukang las, juru las, pengelas, mengelas, pengimpal, kimpal, welder tig, welder mig, "
        "juru kimpal, las listrik, las argon, kerja las, bagian las, bidang las, ngelas, las 6g, las 3g, magang "
        "las, job las, tes las"
    ),
    "machinist": (
        "machinist, operator bubut, tukang bubut, operator cnc, operator mesin cnc, cnc operator, cnc, milling "
        "operator, operator milling, bubut"
    ),
    "pipe_fitter": "pipe fitter, pipefitter, fitter, tukang pipa industri, pemasang pipa, fitter pipa",
    "fabricator": "fabricator, fabrikasi, structural fitter, juru fabrikasi, steel fabricator",
    "sandblaster": "sandblaster, sandblasting, blaster painter, blasting",
    "shipyard_worker": "galangan kapal, shipyard, pekerja galangan, shipyard worker, buruh galangan, limbungan kapal",
    "quality_inspector": (
        "quality control, quality inspector, inspektor mutu, qc inspector, pemeriksa mutu, quality assurance"
    ),
    "printing_worker": "percetakan, operator cetak, printing operator, operator percetakan, tukang cetak",
    "furniture_worker": (
        "mebel, furniture, pekerja mebel, pabrik mebel, pabrik furniture, perabot, kilang perabot, tukang mebel"
    ),
    "upholsterer": "tukang jok, upholsterer, penjahit sofa, tukang sofa, penjahit jok, penjahit jok mobil, jahit jok",
    "shoemaker": "pabrik sepatu, tukang sepatu, shoemaker, operator sepatu",
    "recycling_worker": (
        "daur ulang, recycling, pilah sampah, sortir sampah, kitar semula, pabrik daur ulang, memilah rongsok, "
        "milah rongsok, memilah sampah, milah sampah, pilah rongsok"
    ),
    # Building and repair
    "construction_worker": (
        "konstruksi, kontruksi, bangunan, construction worker, tukang bangunan, buruh bangunan, kuli bangunan, "
        "construction, proyek bangunan, buruh binaan, pekerja binaan, binaan, kuli proyek, kongsi, kerja kongsi, "
        "nukang, kuli semen, angkat semen, kuli angkut proyek, pekerja konstruksi, "
        "construction labour, construction helper, buruh kontrak bangunan, tukang gali, kuli bangunan proyek, site "
        "worker"
    ),
    "mason": "tukang batu, mason, bricklayer, tukang tembok, pemasang bata, tukang semen",
    "tiler": "tukang keramik, tiler, pemasang keramik, tukang ubin, tukang marmer",
    "steel_fixer": "tukang besi, steel fixer, rebar worker, pembesian, steelfixer, perakit besi beton",
    "glazier": "glazier, tukang kaca, pemasang kaca",
    "roofer": "roofer, tukang atap, pemasang atap, roofing",
    "carpenter": "tukang kayu, carpenter, shuttering carpenter, formwork carpenter, pertukangan kayu, tukang bekisting",
    "painter": "tukang cat, painter, pengecat, cat mobil, tukang cat mobil, bengkel cat mobil, car painter, mengecat",
    "plasterer": "tukang plester, plasterer, tukang gypsum, gypsum, plafon, pemasang plafon",
    "plumber": "tukang ledeng, plumber, tukang pipa, plumbing, tukang paip, teknisi pipa",
    "scaffolder": "scaffolder, perancah, scaffolding, pemasang perancah, tukang perancah",
    "rigger": "rigger, juru ikat, rigging",
    "heavy_equipment_operator": (
        "operator alat berat, operator excavator, operator ekskavator, operator crane, crane operator, excavator "
        "operator, alat berat, operator jengkaut, operator bulldozer, operator beko, operator backhoe, operator "
        "loader, heavy equipment operator"
    ),
    "electrician": (
        "tukang listrik, electrician, elektrisian, teknisi listrik, juruelektrik, juru elektrik, wireman, instalasi "
        "listrik, juru wayar"
    ),
    "technician": (
        "teknisi, technician, juruteknik, maintenance technician, teknisi mesin, teknisi elektronik, maintenance"
    ),
    "ac_technician": "teknisi ac, tukang ac, ac technician, hvac technician, hvac, service ac, teknisi pendingin",
    "mechanic": (
        "mekanik, mechanic, montir, bengkel, tukang bengkel, mekanik mobil, mekanik motor, mekanik alat berat, "
        "tukang ban, auto mechanic, pomen"
    ),
    # On the road
    "driver": (
        "sopir, supir, pengemudi, driver, sopir truk, supir truk, truck driver, driver truk, "
        "driver trailer, pengemudi truk, sopir kontainer, heavy truck driver, sopir bus, bus driver, sopir lori, "
        "pemandu lori, sopir trailer, supir trailer, heavy driver, light driver, sopir taksi, taxi driver, driver "
        "lori, pemandu bas, sopir bis"
    ),
    "delivery_rider": (
        "kurir, courier, delivery rider, rider, delivery, pengantar paket, antar paket, pengantar makanan, "
        "penghantar makanan, dispatch rider"
    ),
    "car_washer": "cuci mobil, car wash, pencuci mobil, car washer, tukang cuci mobil, cuci kereta",
    "petrol_station_worker": (
        "pom bensin, petrol station, pekerja pom bensin, stesen minyak, petrol pump attendant, spbu"
    ),
    # Land and sea
    "plantation_worker": (
        "pekerja ladang, ladang, perkebunan, kebun, sawit, plantation worker, pemanen, panen sawit, nyawit, jaga "
        "kebun, kebun sawit, ladang sawit, kelapa sawit, pekerja kebun, buruh kebun, buruh sawit, buruh ladang, "
        "palm oil harvester, potong sawit, dodos sawit, tandan sawit, kutip sawit, penoreh getah, kebun karet, "
        "ladang kelapa sawit, oil palm, plantation, potong buah sawit, dikebun, diladang, kebon sawit, ngladang, "
        "pemanen sawit, perladangan, harvester"
    ),
    "farm_worker": (
        "pertanian, petani, farm worker, agriculture, peternakan, pekerja pertanian, buruh tani, kebun sayur, kebun "
        "stroberi, rumah kaca, greenhouse, peternak, peternakan ayam, peternakan sapi, kandang ayam, pemerah susu, "
        "dairy farm, kandang sapi, kandang sapi perah, sapi perah, kandang babi, kandang kambing, kebon sayur, "
        "poultry farm, agricultural worker, farm, farming, ladang sayur, kebun bunga, tanam sayur, "
        "penggembala, gembala kambing, shepherd"
    ),
    "fruit_picker": (
        "petik apel, petik buah, pemetik buah, fruit picker, fruit picking, petik anggur, petik kiwi, petik "
        "stroberi, berry picker, petik blueberry, petik teh, metik buah, berry picking, pemetik beri"
    ),
    "logging_worker": (
        "kuli balak, balak, logging, penebang kayu, tebang kayu, kayu balak, pekerja balak, kilang papan, sawmill, "
        "kehutanan, forestry worker"
    ),
    "fisherman": (
        "nelayan, fisherman, abk, anak buah kapal, pelaut, seafarer, deckhand, perikanan, kapal ikan, kapal "
        "penangkap ikan, abk kapal ikan, awak kapal, ship crew, crew kapal, kru kapal, fishing vessel crew, kapal "
        "cumi, kapal tuna, fishery, longline, able seaman, kapal niaga, kelasi, anak kapal"
    ),
    "aquaculture_worker": (
        "tambak, budidaya ikan, aquaculture, tambak udang, keramba, budidaya tiram, tiram, oyster farm, petambak"
    ),
    "miner": "penambang, tambang, miner, mining worker, pekerja tambang, lombong, tambang emas",
    "oil_rig_worker": "rig, oil rig, roustabout, roughneck, offshore, pengeboran minyak, floorman",
    "ship_engine_crew": "ship engine crew, engine crew, oiler, masinis, juru minyak, motorman, masinis kapal",
    # Hotels, restaurants, shops
    "cook": (
        "koki, juru masak, cook, chef, tukang masak, chef de partie, commis, tukang sushi, sushi chef, masak di "
        "restoran, koki restoran, masak, memasak"
    ),
    "kitchen_helper": (
        "cuci piring, dishwasher, pencuci piring, kitchen helper, helper dapur, pembantu dapur, kitchen staff, "
        "bantu dapur, steward, kitchen hand, kru dapur, kitchen crew, cuci pinggan, tukang cuci piring"
    ),
    "baker": "tukang roti, baker, pembuat roti, bakery, pastry, pastry chef, pembuat kue",
    "barista": "barista, peracik kopi, pembuat kopi",
    "bartender": "bartender, peracik minuman",
    "waiter": (
        "pelayan restoran, waiter, waitress, waiters, pramusaji, pelayan, pelayan kedai makan, kerja resto, kerja "
        "restoran, restoran, resto, rumah makan, kedai makan, restaurant worker, restaurant crew, restaurant, "
        "pelayan kafe, pelayan kopitiam, kedai nasi, warung makan, kedai nasi padang, rumah makan padang, "
        "kopitiam, pelayan rumah makan, pembantu kedai makan, server restoran, "
        "pekerja restoran, crew restoran, kru restoran, food service"
    ),
    "hotel_worker": (
        "housekeeping, room attendant, hotel, perhotelan, room boy, roomboy, hotel worker, hospitality, bellboy, "
        "bell boy, room maid, villa attendant, petugas kamar, petugas kamar hotel, room service, magang hotel, "
        "chambermaid, pekerja hotel, staf hotel, karyawan hotel, resort"
    ),
    "receptionist": "resepsionis, receptionist, front office, penerima tamu, penyambut tetamu, front desk",
    "cruise_worker": (
        "kapal pesiar, pelayan kapal pesiar, kru pesiar, cruise ship, cruise, kru kapal pesiar, "
        "crew kapal pesiar, kerja kapal pesiar"
    ),
    "shop_worker": (
        "penjaga toko, pelayan toko, kasir, shop assistant, cashier, sales, jaga toko, jaga butik, pembantu kedai, "
        "penjaga kedai, jaga kedai, juru jual, pramuniaga, penjual, jurujual, juruwang, jaga warung, spg, "
        "salesgirl, sales girl, jaga stan, jaga konter, minimarket, supermarket, store crew, jaga minimarket, "
        "kedai runcit, kasir minimarket, kasir toko, kasir supermarket, penjaga butik, promotor"
    ),
    "shelf_stocker": "penata barang, pengisi rak, shelf stocker, merchandiser, penyusun barang, stock filler",
    # Cleaning and guarding
    "cleaner": (
        "cleaner, cleaning service, petugas kebersihan, cleaning, cleaning apartemen, tukang sapu, tukang bersih "
        "bersih, janitor, pembersih, tukang cuci bangunan, penyapu jalan, office cleaner, pencuci, tukang cuci, "
        "pekerja pembersihan, pembersihan, cleaner kantor, bersih bersih kantor, cleaning rumah sakit, building "
        "cleaning, building cleaner, street sweeper"
    ),
    "laundry_worker": (
        "laundry, binatu, dobi, pekerja laundry, laundry worker, cuci setrika, tukang setrika, setrika, linen attendant"
    ),
    "office_boy": "office boy, office girl, ob kantor, pesuruh kantor, tea boy, pramubakti",
    "security_guard": (
        "satpam, security guard, security, penjaga keamanan, pengawal keselamatan, sekuriti, jaga malam, pak guard, "
        "petugas keamanan"
    ),
    "lifeguard": "lifeguard, penjaga pantai, penjaga kolam renang, life guard",
    "parking_attendant": "tukang parkir, parking attendant, juru parkir, valet parking, valet",
    # Body, stage and schooling
    "therapist": (
        "terapis, spa, therapist, pijat, tukang pijat, tukang urut, massage therapist, refleksi, terapis spa, spa "
        "therapist, massage, terapis pijat, juruurut"
    ),
    "salon_worker": (
        "salon, salon kecantikan, tukang cukur, barber, hairdresser, hair stylist, kapster, pemangkas rambut, "
        "tukang potong rambut, beautician, penata rambut, nail artist, make up artist, salon worker, barbershop"
    ),
    "entertainer": (
        "penyanyi, hostess, lc, lc karaoke, karaoke, pemandu karaoke, penari, dancer, singer, entertainer, ladies "
        "companion, gro, guest relation officer, pemandu lagu, penghibur, model, musisi, musician, penari klub"
    ),
    "sports_worker": "pelatih, coach, personal trainer, instruktur gym, instruktur renang, gym trainer",
    "teacher": "guru, teacher, pengajar, guru bahasa, guru ngaji, cikgu, dosen, instruktur bahasa, tutor",
    "translator": "penerjemah, translator, interpreter, juru bahasa, penterjemah",
    "tour_guide": "pemandu wisata, tour guide, tour leader, pramuwisata, muthowif, mutawwif, pembimbing umrah",
    "photographer": "fotografer, photographer, videografer, juru kamera, editor video",
    # Offices
    "accountant": "akuntan, accountant, akuntansi, accounting, pembukuan, akauntan",
    "secretary": "sekretaris, secretary, setiausaha, asisten pribadi, personal assistant",
    "engineer": (
        "insinyur, engineer, jurutera, site engineer, civil engineer, mechanical engineer, electrical engineer, "
        "process engineer"
    ),
    "architect": "arsitek, architect, drafter, juru gambar, draftsman",
    "programmer": (
        "programmer, programer, software engineer, software developer, web developer, pengaturcara, developer aplikasi"
    ),
    "supervisor": "supervisor, mandor, foreman, penyelia, kepala regu, pengawas",
    # The pattern of the scam compounds (indicators.csv S2)
    "scam_office_job": (
        "admin, customer service, customer servis, kastemer servis, cs, operator, marketing, telemarketing, it, "
        "operator slot, admin slot, judi online, data entry, typist, csr, customer service representative, customer "
        "service online, cs online, admin online, chat operator, operator chat, operator komputer, komputer "
        "operator, admin live chat, live chat, admin chat, admin judi, admin judi online, judol, admin judol, "
        "operator judi, telemarketer, telesales, call center, call centre, customer care, digital marketing, "
        "depan komputer, depan laptop, online "
        "marketing, marketing online, staf it, staff it, it support, it staff, admin kantor, admin website, "
        "operator online, operator game, admin game online, customer support, crypto, trading kripto, marketing "
        "crypto, marketing kripto, entri data, ketik data, admin investasi, online sales, scammer, scamming, love "
        "scam, balas chat, bales chat, balas2 chat, balas chat pelanggan, balas chat customer, nipu orang, menipu "
        "orang, nipu org, "
        "nipu lewat chat, jual properti lewat telepon, jualan lewat telepon, promosi kripto, promosi koin, "
        "promosiin koin, "
        "koin kripto, orang it, anak it, cs toko online, cs toko, cs game, kantor game, host chat, host live, "
        "live host, ngetik cepet, ngetik cepat, "
        "balesin chat, jaga chat, admin media sosial, admin medsos, admin gudang online"
    ),
}

#: Canonical job → its words.
_WRITTEN = {job: tuple(word.strip() for word in words.split(",")) for job, words in _WORDS.items()}
#: Every word that is written down for some job; one made for another job does not take it.
_TAKEN = frozenset(word for words in _WRITTEN.values() for word in words)
JOBS: dict[str, tuple[str, ...]] = {
    job: (*words, *(word for word in (*MADE.get(job, ()), *SPOKEN.get(job, ())) if word not in _TAKEN))
    for job, words in _WRITTEN.items()
}

#: Jobs that one rule of config/destinations.toml means together, by the family's name there. Domestic work: the work in
#: a private household that Kepmenaker 260/2015 bars in the Middle East ("pengguna perseorangan").
FAMILIES: dict[str, frozenset[str]] = {
    "domestic_work": frozenset({"domestic_worker", "babysitter", "family_driver", "private_cook"}),
    "scam_compound": frozenset({"scam_office_job"}),
}

#: Words that in running text name a place, a thing or a contact at least as often as a job ("hubungi admin").
WEAK = (
    frozenset(
        " ".join(word.split())
        for word in """
    perhotelan, tekstil, las, cruise ship, admin, operator, marketing, sales, security, delivery, rider, courier,
    maintenance, model, guru, dokter, doctor, salon, hotel, resort, restoran, resto, restaurant, rumah makan,
    kedai makan, kopitiam, minimarket, supermarket, masak, memasak, kebun, ladang, gudang, warehouse, pabrik,
    kilang, bangunan, binaan, elektronik, furniture, perabot, mebel, laundry, dobi, tambang, tambak, tiram, rig,
    offshore, bengkel, farm, bakery, pastry, massage, refleksi, karaoke, spa, pengawas, supervisor, mandor,
    penjual, promotor, coach, pelatih, packing, packaging, sortir, pencuci, rumah tangga, komputer operator,
    crypto, cruise, kapal pesiar, pom bensin, call center, hospitality, trading kripto, balak, spbu, fitter,
    casting pabrik, perikanan,
    pertanian, peternakan, perkebunan, konstruksi, manufaktur
    """.split(",")
    )
    | MADE_WEAK
    | SPOKEN_WEAK
)

#: Words of their own that are one slip from a word for a job.
NO_JOBS = frozenset("perawan masuk pesan besan kasar kuliah supaya".split())

#: Words around a job that say nothing of it.
AROUND = frozenset(
    """
    kerja bekerja pekerja pekerjaan jadi sebagai posisi lowongan loker lowker tenaga bagian bidang sektor job
    jobs jabatan staf staff karyawan pegawai dibutuhkan butuh cari mencari menjadi jd sbg utk untuk di worker
    workers calon khusus para nya
    """.split()
)
