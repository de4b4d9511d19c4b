"""More towns abroad where Indonesians are sent to work, beside those of `cities`. Data only; parted by commas.

Written from general knowledge of the places: capitals, ports, factory and farming towns. No word here is a regency or
province of Indonesia, or an everyday word (tests/core/test_places.py); those that are a name too stand in `ALSO_NAMES`
and are a place only where the text leads to one.
"""

from __future__ import annotations

MORE_CITIES: dict[str, str] = {
    "AE": "umm al quwain, al quoz, jebel ali, deira, abudhabi",
    "AL": "tirana",
    "AM": "yerevan",
    "AR": "buenos aires",
    "AT": "wina, vienna, salzburg, graz, innsbruck, tirol, klagenfurt",
    "AU": (
        "mildura, bundaberg, cairns, gold coast, geelong, hobart, alice springs, toowoomba, shepparton, townsville, "
        "wollongong, northern territory, south australia, western australia, robinvale, bowen queensland, gatton"
    ),
    "AZ": "baku azerbaijan",
    "BA": "sarajevo",
    "BE": "brussel, brussels, antwerpen, antwerp, gent belgia",
    "BG": "sofia, plovdiv, burgas",
    "BH": "isa town, hamad town, sitra",
    "BN": "muara brunei, gadong, kiulap, lumut brunei, jerudong",
    "BR": "sao paulo, rio de janeiro",
    "CA": (
        "winnipeg, saskatoon, halifax, edmonton, quebec, ontario, british columbia, manitoba, saskatchewan, kelowna, "
        "leamington, new brunswick, nova scotia, mississauga"
    ),
    "CH": "basel, bern swiss, lausanne, luzern",
    "CN": "wuhan, chengdu, chongqing, tianjin, zhejiang, ningbo, qingdao, dalian, fuzhou",
    "CY": "larnaka, nikosia, limasol, paphos, pafos, ayia napa",
    "CZ": "ostrava, plzen, pilsen, liberec, mlada boleslav",
    "DE": (
        "koln, cologne, hannover, nurnberg, dortmund, mannheim, karlsruhe, bayern, bavaria, freiburg, erfurt, rostock, "
        "munster, bremerhaven, wiesbaden, augsburg, duisburg"
    ),
    "DK": "kopenhagen, copenhagen, aarhus, odense",
    "EE": "tallinn",
    "ES": "valencia, sevilla, malaga spanyol, almeria, huelva, las palmas, bilbao, zaragoza, murcia, vigo spanyol",
    "FI": "helsinki, tampere, turku, espoo, rovaniemi, oulu, lapland",
    "FJ": "lautoka, nadi fiji",
    "FR": "paris, bordeaux, toulouse, nantes, strasbourg",
    "GB": (
        "leeds, bristol, glasgow, edinburgh, sheffield, cardiff, belfast, nottingham, herefordshire, kent inggris, "
        "aberdeen, cambridge"
    ),
    "GE": "tbilisi, batumi",
    "GH": "accra",
    "GR": "thessaloniki, saloniki, santorini, mykonos, kreta, crete",
    "HK": (
        "shatin, tai po, tuen mun, kwun tong, sham shui po, mongkok, tseung kwan o, tin shui wai, fanling, "
        "sheung shui, aberdeen hong kong, hung hom, tsing yi, kwai chung, lantau, yuenlong"
    ),
    "HR": "rijeka, osijek, zadar, dubrovnik, pula kroasia, split kroasia",
    "HU": "szeged, pecs, miskolc, kecskemet, tatabanya, komarom",
    "IE": "dublin, cork irlandia, galway, limerick",
    "IL": "haifa",
    "IN": "bengaluru, hyderabad",
    "IQ": "mosul, najaf, karbala, kirkuk, duhok, sulaimaniyah, basra",
    "IS": "reykjavik",
    "IT": "roma, bologna, genoa, genova, firenze, florence, verona, bergamo, brescia, parma, sicilia",
    "JO": "mafraq, madaba",
    "JP": (
        "tochigi, shiga, wakayama, okayama, yamaguchi, tokushima, kagawa, ehime, nagasaki, oita, miyazaki, aomori, "
        "iwate, miyagi, akita jepang, yamagata, fukushima, fukui, tottori, shimane, yamanashi, narita, sakai osaka, "
        "kitakyushu, hakodate, asahikawa, kushiro, matsuyama, kanazawa, yokosuka, utsunomiya, toyota aichi, ibaraki"
    ),
    "KE": "nairobi, mombasa",
    "KH": "krong bavet, takeo, pursat, kampong speu, banteay meanchey, koh rong, krong poi pet",
    "KR": (
        "mokpo, pohang, yeosu, gunsan, wando, jindo, tongyeong, geoje, cheonan, cheongju, jeonju, pyeongtaek, "
        "hwaseong, "
        "siheung, gimpo, paju, namhae, gumi korea, gyeongju, gyeongsang, jeolla, chungcheong, yongin, icheon, ansan"
    ),
    "KW": "mangaf, mahboula, fintas, jleeb, sabah al salem, hawally, fahahil",
    "KZ": "astana, almaty",
    "LA": "savannakhet, pakse, muang sing, tonpheung",
    "LT": "vilnius, kaunas",
    "LV": "riga",
    "MK": "skopje, makedonia, macedonia",
    "MM": "hpakant, tachilek, mawlamyine, miawadi, myawadee, kk park",
    "MN": "ulaanbaatar",
    "MO": "macau, kotai",
    "MT": "valletta, sliema",
    "MY": (
        "puchong, kepong, cheras, ampang, seri kembangan, bukit bintang, gombak, mersing, pontian, gua musang, raub, "
        "jerantut, kota marudu, beluran, tenom, beaufort sabah, ranau, kota belud, sipitang, lawas sarawak, marudi, "
        "kapit, sarikei, sri aman, kanowit, tatau, niah, simunjan, lundu, nibong tebal, bukit mertajam, bayan lepas, "
        "perai, sungai buloh, banting selangor, rembau, bahau, tambunan sabah, kunak, tongod, telupid, subang jaya, "
        "bangi, dungun, kerteh, pekan pahang, maran pahang, rompin, endau, tangkak, ledang, jasin, alor gajah, "
        "kuala terengganu, kuala selangor, kuala kangsar, kuala langat, sitiawan, lumut perak, kampar perak, tapah, "
        "gerik, baling kedah, bidong, arau, sg petani, tebrau, senai, iskandar puteri, gelang patah, pengerang, "
        "serikin, biawak, lubok antu, nabawan, putatan, papar sabah, ladang felda, felda"
    ),
    "MV": "male",
    "NG": "lagos",
    "NL": "utrecht, eindhoven, tilburg, limburg, westland",
    "NO": "oslo, bergen norwegia, stavanger, trondheim, tromso",
    "NZ": (
        "te puke, tauranga, hawkes bay, rotorua, dunedin, bay of plenty, pukekohe, nelson selandia, napier, "
        "palmerston north, invercargill, waikato, canterbury, marlborough, blenheim"
    ),
    "OM": "ibri, barka oman, rustaq, seeb, sur oman, sohar",
    "PE": "callao, chimbote",
    "PG": "madang, rabaul, mount hagen, daru, kokopo, kavieng, kimbe, wutung",
    "PH": "quezon city, subic, baguio, zamboanga, cavite, metro manila",
    "PL": "szczecin, bydgoszcz, lublin, bialystok, torun, rzeszow, plock, warszawa, kielce, radom",
    "PT": "porto, algarve, lisabon, setubal, aveiro",
    "PW": "koror",
    "QA": "al rayyan, mesaieed, umm salal, dukhan, al wakra",
    "RO": "constanta, brasov, iasi, oradea, sibiu, craiova, ploiesti, bukares, cluj napoca, pitesti",
    "RS": "novi sad, subotica",
    "RU": "kazan, vladivostok, novosibirsk, sakhalin, kamchatka",
    "SA": (
        "hofuf, al ahsa, hafar al batin, jizan, jazan, qassim, al qassim, unaizah, arar, sakaka, bisha, "
        "dhahran, rabigh, "
        "khafji, al jouf, qatif, medinah, riyath, jedda, khobar"
    ),
    "SE": "stockholm, goteborg, gothenburg, malmo, uppsala",
    "SG": (
        "geylang, tampines, bedok, yishun, ang mo kio, toa payoh, hougang, punggol, sengkang, pasir ris, choa "
        "chu kang, "
        "bukit batok, bukit panjang, sembawang, clementi, jurong west, jurong east, marine parade, changi"
    ),
    "SI": "ljubljana",
    "SK": "zilina, presov",
    "SN": "dakar",
    "TH": (
        "hua hin, ranong, samut sakhon, samut prakan, mahachai, rayong, chonburi, udon thani, sungai golok, "
        "krabi, pathum"
    ),
    "TL": "baucau, liquica",
    "TR": "gaziantep, mersin, konya, adana turki, tuzla, izmit, kocaeli, denizli, marmaris, fethiye, belek, trabzon",
    "TW": (
        "suao, nanfangao, magong, taitung, pintung, sanchong, banqiao, zhongli, chungli, tamsui, douliu, luzhu, "
        "fongshan, fengshan, hsinchuang, tucheng, linkou, kinmen, cijin, kaoshiung, taoyuen"
    ),
    "UA": "kyiv, kiev, odesa",
    "US": "san francisco, seattle, houston, new jersey, philadelphia, guam, washington dc, boston",
    "UY": "montevideo",
    "UZ": "tashkent",
    "VN": "nha trang, can tho, vung tau, quang ninh, tay ninh, ho chi min",
    "VU": "port vila",
    "ZA": "pretoria, port elizabeth",
}

#: Of these, names of people, goods and towns at home too.
ALSO_NAMES = frozenset(
    """
    boten biawak ranau jiran bahau vienna valencia paris porto florence parma sicilia sofia bedok boston
    cambridge kiev roma turku riga genoa verona
    westland canterbury daru kent tambunan kapit seeb marlborough constanta lagos limburg
    """.split()
)
