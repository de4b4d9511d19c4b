"""How adverts write currencies, thousands and periods. Data only: read in the tuning half of the labelled messages."""

from __future__ import annotations

#: Dollars of no country named: the destination tells which (Singapore's, Hong Kong's …), else the American.
DOLLAR = "$"

#: Whose dollars they are where nobody says, by where the work is.
DOLLARS = {"SG": "SGD", "HK": "HKD", "TW": "TWD", "BN": "BND", "AU": "AUD", "NZ": "NZD", "CA": "CAD"}

_CODES = """
    idr usd twd hkd sgd myr sar aed qar kwd bhd omr bnd mop eur jpy krw pln nzd aud gbp try cad php thb jod chf huf
    ron rub pgk czk sek nok dkk vnd cny rmb inr lkr iqd kes fjd mvr mur
"""

#: Coins of several countries, named without one: by where the work is.
SHARED = {
    "SAR": {"QA": "QAR", "OM": "OMR", "SA": "SAR"},
    "KWD": {"BH": "BHD", "JO": "JOD", "KW": "KWD"},
}

#: Whose coin it is: where the work is, if nobody says.
LAND_OF = {
    "TWD": "TW", "HKD": "HK", "SGD": "SG", "MYR": "MY", "AED": "AE", "QAR": "QA", "KWD": "KW", "BHD": "BH", "OMR": "OM",
    "BND": "BN", "MOP": "MO", "JPY": "JP", "KRW": "KR", "PLN": "PL", "NZD": "NZ", "AUD": "AU", "TRY": "TR", "CAD": "CA",
    "JOD": "JO", "SAR": "SA", "HUF": "HU", "RON": "RO", "RUB": "RU", "PGK": "PG", "PHP": "PH", "THB": "TH", "CZK": "CZ",
    "SEK": "SE", "NOK": "NO", "DKK": "DK", "VND": "VN", "GBP": "GB", "FJD": "FJ", "MVR": "MV",
}  # fmt: skip

#: Written before the figure.
BEFORE = {code: code.upper() for code in _CODES.split()} | {
    "rp": "IDR",
    "us$": "USD",
    "usd$": "USD",
    "u$d": "USD",
    "$": DOLLAR,
    "nt$": "TWD",
    "ntd": "TWD",
    "ntd$": "TWD",
    "nt": "TWD",
    "hk$": "HKD",
    "hk": "HKD",
    "s$": "SGD",
    "sg$": "SGD",
    "rm": "MYR",
    "b$": "BND",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "mop$": "MOP",
    "sr": "SAR",
    "kd": "KWD",
    "bd": "BHD",
    "ro": "OMR",
    "usdt": "USD",
    "php": "PHP",
    "₱": "PHP",
    "ca$": "CAD",
    "c$": "CAD",
    "zl": "PLN",
}

#: Written after it.
AFTER = {code: code.upper() for code in _CODES.split()} | {
    "rupiah": "IDR",
    "perak": "IDR",
    "dolar": DOLLAR,
    "dollar": DOLLAR,
    "dollars": DOLLAR,
    "dolar amerika": "USD",
    "dollar amerika": "USD",
    "us dollar": "USD",
    "usdt": "USD",
    "dolar hongkong": "HKD",
    "dolar hong kong": "HKD",
    "dollar hongkong": "HKD",
    "dollar hong kong": "HKD",
    "dolar hk": "HKD",
    "dollar hk": "HKD",
    "dolar taiwan": "TWD",
    "dollar taiwan": "TWD",
    "dolar nt": "TWD",
    "ntd": "TWD",
    "nt": "TWD",
    "nt$": "TWD",
    "dolar singapura": "SGD",
    "dollar singapura": "SGD",
    "dolar sing": "SGD",
    "dollar sing": "SGD",
    "dollar singapore": "SGD",
    "sing": "SGD",
    "dolar brunei": "BND",
    "dollar brunei": "BND",
    "dolar australia": "AUD",
    "dollar australia": "AUD",
    "dolar nz": "NZD",
    "ringgit": "MYR",
    "ringgit malaysia": "MYR",
    "rm": "MYR",
    "ringgit brunei": "BND",
    "rial": "SAR",
    "rial oman": "OMR",
    "riyal oman": "OMR",
    "rial qatar": "QAR",
    "riyal": "SAR",
    "real": "SAR",
    "reyal": "SAR",
    "riyal saudi": "SAR",
    "real saudi": "SAR",
    "riyal qatar": "QAR",
    "dirham": "AED",
    "kd": "KWD",
    "dinar": "KWD",
    "dinar kuwait": "KWD",
    "dinar bahrain": "BHD",
    "dinar yordania": "JOD",
    "pataca": "MOP",
    "euro": "EUR",
    "yuro": "EUR",
    "eur": "EUR",
    "€": "EUR",
    "yen": "JPY",
    "jpy": "JPY",
    "won": "KRW",
    "krw": "KRW",
    "zloty": "PLN",
    "lira": "TRY",
    "baht": "THB",
    "peso": "PHP",
    "pound": "GBP",
    "pounds": "GBP",
    "paun": "GBP",
    "sr": "SAR",
    "dolar kanada": "CAD",
    "dollar kanada": "CAD",
    "dolar canada": "CAD",
    "dolar as": "USD",
    "dolar us": "USD",
    "dolar selandia": "NZD",
    "dolar selandia baru": "NZD",
    "dolar new zealand": "NZD",
    "dolar singapur": "SGD",
    "dollar singapur": "SGD",
    "dolar fiji": "FJD",
    "rial omani": "OMR",
    "dinar yordan": "JOD",
    "dinar kuwet": "KWD",
    "rubel": "RUB",
    "kina": "PGK",
    "koruna": "CZK",
    "krona": "SEK",
    "forint": "HUF",
    "lei": "RON",
    "leu": "RON",
    "franc": "CHF",
    "frank": "CHF",
    "yuan": "CNY",
    "zl": "PLN",
    "poundsterling": "GBP",
    "$": DOLLAR,
}

SCALES = {
    "juta": 1_000_000,
    "jt": 1_000_000,
    "yuta": 1_000_000,
    "jeti": 1_000_000,
    "million": 1_000_000,
    "mio": 1_000_000,
    "ratus ribu": 100_000,
    "ribu": 1_000,
    "rb": 1_000,
    "rbu": 1_000,
    "thousand": 1_000,
    "k": 1_000,
}

_UNITS = {
    "hour": "jam hour hr hrs hourly",
    "day": "hari hr day daily hri",
    "week": "minggu mgg mg week weekly wk",
    "month": "bulan bln bl bulannya month mth mo monthly",
    "year": "tahun thn th year yr annum yearly",
    "contract": "kontrak contract",
}
#: The same in other languages of the islands, one word each.
_REGIONAL = {
    "day": "sedino sedina sadinten sedinten sapoe saari sahari",
    "week": "saminggu seminggu saminggon sapekan sepekan",
    "month": "sabulan sewulan sabulanna sebulane saulan",
    "year": "setaun sataun sataon satahun",
    "hour": "sajam sejame",
}
_LEADS = ("per ", "se", "satu ", "per", " ", " 1 ", "a ", "tiap ", "setiap ", "p ", "each ")

#: Words for a period, "/" written as a blank, and what they mean.
MONTHS: dict[str, str] = (
    {
        " ".join((lead + unit).split()): period
        for period, units in _UNITS.items()
        for unit in units.split()
        for lead in _LEADS
    }
    | {word: period for period, words in _REGIONAL.items() for word in words.split()}
    | {
        "bulanan": "month",
        "harian": "day",
        "mingguan": "week",
        "tahunan": "year",
        "sehari": "day",
        "p m": "month",
        "pm": "month",
        "hourly": "hour",
        "monthly": "month",
        "an hour": "hour",
        "hr": "hour",
        "per hr": "day",
        "perhr": "day",
    }
)

_UNIT = "|".join(sorted({unit for units in _UNITS.values() for unit in units.split()}, key=len, reverse=True))
_ISLANDS = "|".join(word for words in _REGIONAL.values() for word in words.split())
#: The same as a pattern: "/bln", "per bulan", "sebulan", "a month", "bulanan"; no bare "bulan".
PERIODS = (
    rf"(?:/\s?(?:1\s)?|per[\s-]?|se|satu\s|a\s|an\s|each\s|(?:se)?tiap\s|p/)(?:{_UNIT})|{_ISLANDS}|bulanan|harian|mingguan|tahunan|monthly|hourly"
    r"|p/m"
)
