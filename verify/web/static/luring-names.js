"use strict";
// Which company a name means: the rules of verify/core (names, slips, compare, fit, scoring) over a list small enough
// to hold every entry against what was typed. All tables and weights come with the list; where this script knows less
// than the server it says "similar" or "several", never "the same". Tested against the server, name by name.

function companyNames(list) {
  const tables = list.tables, weight = tables.weights, columns = list.companies;
  const wordSet = (text) => new Set(text.split(" "));
  const known = {};
  for (const [name, value] of Object.entries(tables.words)) known[name] = typeof value === "string" ? wordSet(value) : value;
  const tags = new Set(tables.words.tags), towns = new Set(tables.towns.split("|")), unsafe = new Set(tables.unsafe);
  const forms = new Set([...known.forms, ...Object.keys(known.foreign)]);
  const filling = new Set([...known.common].map((word) => known.same[word] || word));

  // --- text: one writing for what is typed (core/text.py)

  const letters = (text) => /^\p{L}+$/u.test(text);
  function figure(char) {
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(char.codePointAt(0) - value - 1))) value += 1;
    return String(value);
  }
  function clean(text) {
    return text.normalize("NFKC").replace(/\p{Nd}/gu, figure).replace(/[\p{Pd}\u2212]/gu, "-")
      .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "").replace(/[\p{Cc}\p{Z}\s]+/gu, " ").trim();
  }
  function words(text) {
    const bare = [...clean(text).toLowerCase()].filter((char) => !tables.apostrophes.includes(char)).join("");
    return bare.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").split(" ").filter(Boolean);
  }
  const undoubled = (word) => word.replace(/(.)\1+/gu, "$1");
  const folded = new Map();
  function fold(word) {
    if (!folded.has(word)) {
      let now = word, before;
      do {
        before = now;
        for (const [old, one] of tables.folds) now = now.split(old).join(one);
        now = undoubled(now);
        if (now.length > 3 && now.endsWith("h")) now = now.slice(0, -1);
      } while (before !== now);
      folded.set(word, now);
    }
    return folded.get(word);
  }
  function foldSafely(word) {
    for (const [old, one] of tables.folds) if (!unsafe.has(old)) word = word.split(old).join(one);
    return undoubled(word);
  }

  // --- a name taken apart (core/names.py)

  const BRACKETS = /[([{]([^)\]}]*)(?:[)\]}]|$)/g;
  function nameKey(raw) {
    const flat = clean(raw).replace(/\b(?:[a-z]\.){2,}/gi, (hit) => `${hit.split(".").join("")} `).replace(/&/g, " dan ");
    const inside = [...flat.matchAll(BRACKETS)].map((hit) => words(hit[1])).filter((note) => note.length);
    const [body, town] = cutBranch(withoutTalk(joinLetters(words(flat.replace(BRACKETS, " "))), asks(flat)));
    const isPt = body.includes("pt") || body.includes("perseroan");
    const form = known.wrong[body[0]] || (isPt ? undefined : known.wrong[body[body.length - 1]]) || null;
    const written = withoutForms(form ? body.filter((word) => known.wrong[word] !== form) : body);
    const foreign = body.map((word) => known.foreign[word]).filter(Boolean);
    const key = keyOf(written, form, foreign);
    const initials = key.words.map((word) => word[0]).join("");
    key.notes = inside.filter((note) =>
      !tags.has(note.join(" ")) && !(note.length === 1 && (note[0] === initials || note[0] === `pt${initials}`)));
    key.town = town;
    key.mixed = mixedScripts(raw);
    for (const hit of flat.matchAll(/(?:^|[^\p{L}\p{N}_.])(\p{L}{3,})\.(?![\p{L}\p{N}_]\.)/gu)) key.short.add(words(hit[1])[0]);
    return key;
  }
  function keyOf(written, form, foreign) {
    const common = written.map((word) => known.same[word] || word);
    return { words: common, written, folds: common.map(fold), form: form || null, foreign: foreign || [], notes: [], town: [],
      normalised: common.join(" "), compact: common.join(""), asWritten: written.join(""), mixed: false, short: new Set() };
  }
  function mixedScripts(raw) {
    const found = raw.normalize("NFKC").match(/\p{L}/gu) || [];
    const latin = found.filter((char) => /\p{Script=Latin}/u.test(char)).length;
    return latin > 0 && latin < found.length;
  }
  const asks = (flat) => flat.includes("?") || /^(apakah|apa |benarkah|cek|tolong cek|mohon cek)/.test(flat.toLowerCase());
  function withoutTalk(found, isQuestion) {
    const behind = (word) => known.after.has(word) || (isQuestion && known.asked_after.has(word));
    const form = Math.max(0, found.findIndex((word) => word === "pt" || word === "perseroan"));
    let start = 0, end = found.length;
    while (start < end && (known.before.has(found[start]) || known.roles.has(found[start]) ||
      (start < form && known.before_form.has(found[start])))) start += 1;
    while (end > start && behind(found[end - 1])) end -= 1;
    return start < end ? found.slice(start, end) : found;
  }
  function cutBranch(found) {
    const at = found.findIndex((word, place) => place > 0 && known.branch.has(word));
    if (at < 0) return [found, []];
    let town = found.slice(at + 1);
    while (town.length && (known.branch.has(town[0]) || town[0] === "di")) town = town.slice(1);
    return [found.slice(0, at), town];
  }
  function withoutForms(found) {
    let start = 0, end = found.length;
    while (start < end && (forms.has(found[start]) || known.roles.has(found[start]))) start += 1;
    while (end > start && forms.has(found[end - 1])) end -= 1;
    return found.slice(start, end);
  }
  function joinLetters(found) {
    const joined = [];
    let run = [];
    for (const word of [...found, ""]) {
      if (letters(word) && [...word].length === 1) { run.push(word); continue; }
      joined.push(...(run.length > 1 ? [run.join("")] : run));
      run = [];
      if (word) joined.push(word);
    }
    return joined;
  }
  function isPerson(raw) {
    if (/^\s*(@[\p{L}\p{N}_]|https?:\/\/|www\.|wa\.me\/)/iu.test(raw) || raw.includes("@")) return true;
    const found = words(raw);
    if (!found.some((word) => /\p{L}/u.test(word))) return true;
    return known.titles.has(found[0]) && found.length > 1 && !found.some((word) => forms.has(word) || word in known.wrong);
  }

  // --- the list's companies, and what it knows of words (core/index.py, core/search/lexicon.py)

  const STYLES = [(name) => name.toUpperCase(), (name) => `PT ${titled(name)}`, (name) => `PT ${name.toUpperCase()}`,
    (name) => `PT. ${name.toUpperCase()}`];
  const titled = (name) => name.replace(/\p{L}+/gu, (word) => word[0].toUpperCase() + word.slice(1));
  const townName = (place) => words(place).join(" ").replace(/^(kabupaten administrasi|kota administrasi|kabupaten|kab|kota) /, "");
  const companies = columns.written.map((written, at) => {
    const [source, own] = splitOnce(columns.ids[at]), style = columns.published[at], place = columns.places[at];
    return {
      at, place, id: `${columns.sources[source]}:${own}`, name: typeof style === "number" ? STYLES[style](written) : style,
      key: keyOf(written.split(" ").filter(Boolean), columns.forms[at], columns.foreign[at]),
      aliases: (columns.aliases[at] || []).map(([alias]) => keyOf(alias.split(" "))),
      towns: new Set(columns.towns[at] || (place ? [townName(place)] : [])),
      notes: new Set([...(columns.brackets[at] || []), ...(columns.aliases[at] || []).map(([, raw]) => raw)]),
    };
  });
  function splitOnce(id) {
    const colon = id.indexOf(":");
    return [Number(id.slice(0, colon)), id.slice(colon + 1)];
  }
  const decided = new Set(columns.decisions);
  const entries = companies.flatMap((company) =>
    [...new Map([...company.aliases, company.key].filter((key) => key.words.length).map((key) => [key.normalised, key])).values()]
      .map((key) => ({ key, company })));
  const common = new Set([...known.common].map(fold));
  function lexiconOf(some) {
    const used = new Map(), spelt = new Map();
    for (const { key } of some) {
      for (const one of new Set(key.folds)) used.set(one, (used.get(one) || 0) + 1);
      key.words.forEach((word, at) => spelt.set(word, key.folds[at]));
    }
    const count = (one) => used.get(one) || used.get(spelt.get(one)) || 0;
    return { count, spelt, size: Math.max(some.length, 2) + 1 };
  }
  const named = lexiconOf(entries), decisions = lexiconOf(entries.filter((one) => decided.has(one.company.at)));
  const register = {
    known: (one) => common.has(one) || named.count(one) > 0,
    spelt: (word) => named.spelt.has(word) || known.common.has(word),
  };
  // Without the words that only decisions use: a misspelt decision makes no word real.
  const listed = {
    known: (one) => common.has(one) || named.count(one) > decisions.count(one),
    spelt: (word) => register.spelt(word) && !decisions.spelt.has(word),
  };
  function worth(one) {
    const used = named.count(one);
    if (!used) return common.has(one) ? weight.COMMON_MOST : 1;
    const rarity = Math.log(named.size / (used + 1)) / Math.log(named.size);
    return Math.max(weight.RARITY_LEAST, common.has(one) ? Math.min(rarity, weight.COMMON_MOST) : rarity);
  }

  // --- one word for another (core/slips.py)

  const likeness = (score, how, slips = 0) => ({ score, how, slips });
  /** `make(asked, held, lexicon)`, worked out once for the same words: every entry is held against the same name. */
  function remembered(make) {
    const made = new Map([[register, new Map()], [listed, new Map()]]);
    return (asked, held, lexicon) => {
      const key = `${asked}|${held}`, known = made.get(lexicon);
      if (!known.has(key)) {
        if (known.size > 50000) known.clear();
        known.set(key, make(asked, held, lexicon));
      }
      return known.get(key);
    };
  }
  /** Letters replaced, lost, added or swapped with their neighbour; `most` + 1 for anything beyond `most`. */
  function distance(left, right, most) {
    if (Math.abs(left.length - right.length) > most) return most + 1;
    let older = [], old = Array.from({ length: right.length + 1 }, (_, at) => at);
    for (let i = 1; i <= left.length; i += 1) {
      const now = [i];
      for (let j = 1; j <= right.length; j += 1) {
        now[j] = Math.min(old[j] + 1, now[j - 1] + 1, old[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) now[j] = Math.min(now[j], older[j - 2] + 1);
      }
      if (Math.min(...now) > most) return most + 1;
      [older, old] = [old, now];
    }
    return Math.min(old[right.length], most + 1);
  }
  const shapes = (word) => [...word].map((char) => tables.shapes[char] || char).join("").split("rn").join("m").split("vv").join("w");
  function alike(asked, held, lexicon) {
    if (asked === held) return likeness(1, "same");
    if (lexicon.spelt(asked) && foldSafely(asked) !== foldSafely(held)) {
      return likeness(weight.OTHER_WORD_SCORE, "other", weight.MAX_SLIPS + 1);
    }
    return likeness(weight.FOLD_SCORE, "spelling");
  }
  const isUsed = (asked, one, lexicon) => letters(asked) && lexicon.known(one) && (lexicon.spelt(asked) || foldSafely(asked) === one);
  const slip = remembered((asked, held, lexicon) => {
    const left = fold(asked), right = fold(held);
    if (left === right || (Math.abs(left.length - right.length) > 2 && Math.abs(asked.length - held.length) > 2)) return null;
    if (/\p{Nd}/u.test(held)) return null;
    if (!letters(asked)) {
      const letterCount = (asked.match(/\p{L}/gu) || []).length;
      return letterCount * 2 > asked.length && shapes(asked) === shapes(held) ? likeness(weight.MISREAD_SCORE, "misread") : null;
    }
    if (isUsed(asked, left, lexicon)) return null;
    const found = byHabit(left, right) ||
      (shapes(asked) === shapes(held) ? likeness(weight.MISREAD_SCORE, "misread", 1) : null) || typed(asked, held, left, right);
    return found && known.real.has(asked) ? likeness(weight.OTHER_SLIP_SCORE, "other", weight.MAX_SLIPS + 1) : found;
  });
  function byHabit(left, right) {
    if (right.length < weight.SLIP_MIN_LETTERS) return null;
    for (const [old, one] of tables.habits) [left, right] = [left.split(old).join(one), right.split(old).join(one)];
    return left === right ? likeness(weight.HABIT_SCORE, "spelling", 1) : null;
  }
  function typed(asked, held, left, right) {
    if (right.length < weight.SLIP_MIN_LETTERS || left.length < weight.SLIP_MIN_LETTERS - 1) return null;
    const most = Math.min(left.length, right.length) >= weight.TWO_SLIPS_MIN_LETTERS ? 2 : 1;
    let slips = distance(left, right, most);
    if (slips > 1) slips = Math.min(slips, distance(asked, held, most));
    if (slips > most) return null;
    if (slips === 1 && right.length < weight.LONG_WORD_MIN_LETTERS) {
      return likeness(weight.SHORT_WORD_SLIP_SCORE, "slip", weight.SHORT_WORD_SLIP_COST);
    }
    return likeness(slips <= 1 ? weight.SLIP_SCORE : weight.TWO_SLIPS_SCORE, "slip", Math.max(slips, 1));
  }
  const isShort = (asked, held) =>
    asked.length >= weight.SHORT_MIN_LETTERS && asked.length < held.length && held.startsWith(asked) && filling.has(held);
  const joined = remembered((asked, held, lexicon) => {
    const left = fold(asked.join("")), right = fold(held.join(""));
    const parted = asked.length > 1;
    const [parts, whole] = parted ? [asked, right] : [held, left];
    if (left === right) return idleWord(parts, whole, 0) ? null : likeness(weight.FOLD_SCORE, "joined");
    if (Math.min(left.length, right.length) < weight.JOINED_SLIP_MIN_LETTERS || Math.min(asked.length, held.length) > 1) return null;
    const [longer, shorter] = tables.ending;
    if (left.split(longer).join(shorter) === right.split(longer).join(shorter)) return likeness(weight.HABIT_SCORE, "joined", 1);
    if (distance(left, right, 1) > 1 && distance(asked.join(""), held.join(""), 1) > 1) return null;
    if (idleWord(parts, whole, 1) || realWordInside(parts.map(fold), whole, lexicon, parted)) return null;
    return likeness(weight.SLIP_SCORE, "joined", 1);
  });
  /** Whether a run-together word is made of the list's words to the letter. */
  function partedByList(word) {
    const cut = [true];
    for (let end = 2; end <= word.length; end += 1) {
      for (let start = 0; start <= end - 2; start += 1) if (cut[start] && named.count(word.slice(start, end))) cut[end] = true;
    }
    return cut[word.length] === true;
  }
  const idleWord = (parts, whole, slips) => parts.length > 1 &&
    parts.some((_, at) => distance(fold(parts.filter((__, place) => place !== at).join("")), whole, slips) <= slips);
  const realWordInside = (parts, whole, lexicon, parted) => parts.some((part, at) => {
    const before = parts.slice(0, at).join(""), after = parts.slice(at + 1).join("");
    if (!whole.startsWith(before) || !whole.endsWith(after) || whole.length < before.length + after.length) return false;
    const told = parted ? part : whole.slice(before.length, whole.length - after.length);
    return known.real.has(told) || lexicon.known(told);
  });

  // --- two names side by side (core/compare.py)

  function align(asked, held, lexicon) {
    const pairs = [];
    let ours = [], theirs = held.folds.map((_, at) => at);
    asked.folds.forEach((one, at) => {
      const order = (place) => (asked.words[at] === held.words[place] ? 0 : 1000) + Math.abs(place - at);
      const [place] = theirs.filter((other) => held.folds[other] === one).sort((a, b) => order(a) - order(b));
      if (place === undefined) { ours.push(at); return; }
      pairs.push({ asked: [at], held: [place], like: alike(asked.words[at], held.words[place], lexicon) });
      theirs = theirs.filter((other) => other !== place);
    });
    if (ours.length && theirs.length) {
      for (const pair of options(asked, held, ours, theirs, lexicon).sort(likeliest)) {
        if (!pair.asked.every((at) => ours.includes(at)) || !pair.held.every((at) => theirs.includes(at))) continue;
        pairs.push(pair);
        ours = ours.filter((at) => !pair.asked.includes(at));
        theirs = theirs.filter((at) => !pair.held.includes(at));
      }
    }
    pairs.sort((a, b) => a.asked[0] - b.asked[0]);
    const total = (of) => pairs.reduce((sum, pair) => sum + of(pair), 0);
    return { pairs, extra: ours, missing: theirs, slips: total((pair) => pair.like.slips),
      shortened: total((pair) => (pair.like.how === "short" ? 1 : 0)),
      inOrder: pairs.every((pair, at) => at === 0 || pairs.slice(0, at).every((before) => before.held[0] <= pair.held[0])) };
  }
  const likeliest = (a, b) => b.like.score - a.like.score || b.asked.length + b.held.length - a.asked.length - a.held.length ||
    Math.abs(a.asked[0] - a.held[0]) - Math.abs(b.asked[0] - b.held[0]);
  function options(asked, held, ours, theirs, lexicon) {
    const found = [];
    const add = (from, to, like) => { if (like) found.push({ asked: from, held: to, like }); };
    for (const at of ours) for (const place of theirs) add([at], [place], oneWord(asked, held, at, place, lexicon));
    if (ours.length < 2 && theirs.length < 2) return found;
    const others = spans(held, theirs);
    for (const from of spans(asked, ours)) {
      for (const to of others) {
        const far = Math.abs(from.size - to.size) > 3 || (from.first !== to.first && from.last !== to.last);
        if (far || (from.at.length === 1 && to.at.length === 1)) continue;
        const of = (key, span) => span.at.map((at) => key[at]);
        add(from.at, to.at, joined(of(asked.words, from), of(held.words, to), lexicon) ||
          joined(of(asked.written, from), of(held.written, to), lexicon));
      }
    }
    return found;
  }
  function spans(key, left) {
    key.spans = key.spans || everySpan(key);
    return key.spans.filter((span) => span.at.every((one) => left.includes(one)));
  }
  function everySpan(key) {
    const found = [];
    for (let size = 1; size <= 3; size += 1) {
      for (let start = 0; start + size <= key.folds.length; start += 1) {
        const at = Array.from({ length: size }, (_, next) => start + next), folds = at.map((one) => key.folds[one]);
        found.push({ at, size: folds.join("").length, first: folds[0][0], last: folds[size - 1].slice(-1) });
      }
    }
    return found;
  }
  function oneWord(asked, held, at, place, lexicon) {
    const mine = asked.words[at], theirs = held.words[place];
    if (asked.short.has(mine) && isShort(mine, theirs)) return likeness(weight.SHORT_SCORE, "short");
    const used = isUsed(mine, asked.folds[at], lexicon);
    const found = used ? null : slip(mine, theirs, lexicon);
    if (held.written[place] === theirs) return found;
    const left = asked.written[at], right = held.written[place];
    const other = fold(left) === fold(right) ? alike(left, right, lexicon) : slip(left, right, lexicon);
    return other && (!found || other.score > found.score) ? other : found;
  }

  // --- how far an entry fits (core/fit.py)

  function accounted(asked, company) {
    if (asked.mixed || asked.form !== company.key.form || !asked.foreign.every((one) => company.key.foreign.includes(one))) return false;
    const isTown = (some) => towns.has(some.join(" "));
    return (!asked.town.length || isTown(asked.town)) && asked.notes.every((note) =>
      isTown(note) || company.notes.has(note.join(" ")) || (known.branch.has(note[0]) && isTown(note.slice(1))));
  }
  function fit(asked, held, company, lexicon = register) {
    if (asked.compact === held.compact || asked.asWritten === held.asWritten) {
      const strong = accounted(asked, company);
      return { company, score: weight.COMPACT, strong, sure: strong, doubtful: true };
    }
    const aligned = align(asked, held, lexicon);
    const forgiven = aligned.extra.length > 0 && ownTown(asked, aligned.extra, company);
    const clean = aligned.slips === 0 && aligned.shortened === 0;
    const fewSlips = clean || (aligned.slips <= weight.MAX_SLIPS && aligned.shortened <= weight.MAX_SHORTENED &&
      held.words.length >= weight.MIN_WORDS_FOR_A_SLIP);
    // The server's search does not find "summajaya" for SUMA JAYA: whoever is not found there is not the same here.
    const unfound = asked.words.length === 1 && held.words.length > 1 && clean && !partedByList(asked.words[0]);
    const strong = !unfound && !aligned.missing.length && (!aligned.extra.length || forgiven) && fewSlips &&
      (aligned.inOrder || aligned.slips === 0) && accounted(asked, company);
    const theirs = held.folds.map(worth);
    const score = strong || rareEnough(aligned, theirs) ? share(asked, aligned, theirs, forgiven) : 0;
    return { company, strong, score: Math.round(Math.min(score, weight.ALIGNED_MOST) * 1e4) / 1e4,
      sure: strong && aligned.inOrder && clean,
      doubtful: strong || (!aligned.missing.length && !aligned.extra.length && aligned.slips <= weight.MAX_SLIPS) };
  }
  function share(asked, aligned, theirs, forgiven) {
    const sum = (some) => some.reduce((total, one) => total + one, 0);
    const paired = aligned.pairs.map((pair) => 2 * sum(pair.held.map((at) => theirs[at])));
    const extra = forgiven ? 0 : sum(aligned.extra.map((at) => worth(asked.folds[at])));
    const total = sum(paired) + sum(aligned.missing.map((at) => theirs[at])) + extra;
    const value = total ? sum(aligned.pairs.map((pair, at) => pair.like.score * paired[at])) / total : 0;
    return aligned.inOrder ? value : value - weight.REORDERED;
  }
  function rareEnough(aligned, theirs) {
    const shared = new Set(aligned.pairs.flatMap((pair) => pair.held));
    return [...shared].some((at) => theirs[at] >= weight.SIMILAR_MIN_RARE_WEIGHT) || shared.size * 2 > theirs.length;
  }
  function ownTown(asked, extra, company) {
    const last = extra[extra.length - 1];
    if (last !== asked.words.length - 1 || last - extra[0] + 1 !== extra.length) return false;
    return company.towns.has(extra.map((at) => asked.words[at]).join(" "));
  }

  // --- one outcome for a name (core/scoring.py)

  const SHORTEST_NAME = 3;
  const isInitials = (key) => key.words.length === 1 && (key.words[0].length <= SHORTEST_NAME ||
    (key.words[0].length <= tables.longest_initials && !/[aeiou]/.test(key.words[0])));
  const better = (a, b) => b.strong - a.strong || b.sure - a.sure || b.score - a.score || (a.company.id < b.company.id ? -1 : 1);

  /** {outcome: same | similar | several | none, exact, candidates: best first}; for "same" the first is the company. */
  function match(asked) {
    const found = matched(asked);
    const company = found.outcome === "same" ? found.candidates[0].company : null;
    if (!company) return found;
    const doubts = entries.filter((one) => decided.has(one.company.at) && one.company !== company).map((one) => {
      const here = fit(asked, one.key, one.company);
      const back = [company.key, ...company.aliases].some((held) => fit(one.key, held, company, listed).doubtful);
      return here.strong || back ? { ...here, strong: true } : null;
    }).filter(Boolean);
    return doubts.length ? { ...found, outcome: "several", candidates: [found.candidates[0], ...doubts] } : found;
  }
  function matched(asked) {
    const exact = exactly(asked.normalised).filter((company) => accounted(asked, company));
    if (exact.length) {
      const fits = exact.map((company) => ({ company, score: weight.EXACT, strong: true, sure: true }));
      return settled([...fits, ...shortenedElsewhere(asked, exact)], [], true);
    }
    if (isInitials(asked)) {
      const hinted = companies.filter((one) => one.key.words.map((word) => word[0]).join("") === asked.compact);
      return { outcome: hinted.length ? "similar" : "none", exact: false,
        candidates: hinted.slice(0, weight.SHOWN).map((company) => ({ company, score: 0, strong: false })) };
    }
    const ranked = rank(asked), fitting = fittingOf(ranked);
    if (fitting.length) return settled(fitting, ranked, false);
    const similar = ranked.filter((one) => one.score >= weight.SIMILAR_MIN).slice(0, weight.SHOWN);
    return { outcome: similar.length ? "similar" : "none", exact: false, candidates: similar };
  }
  function settled(fitting, ranked, exact) {
    const rest = ranked.filter((one) => !fitting.some((other) => other.company === one.company));
    return { outcome: fitting.length === 1 ? "same" : "several", exact, candidates: [...fitting, ...rest] };
  }
  const exactly = (normalised) =>
    [...new Set(entries.filter((one) => one.key.normalised === normalised).map((one) => one.company))];
  function rank(asked) {
    const best = new Map();
    for (const { key, company } of entries) {
      const one = fit(asked, key, company), before = best.get(company);
      if (!before || better(one, before) < 0) best.set(company, one);
    }
    return [...best.values()].sort(better).slice(0, weight.SHOWN + 1);
  }
  function fittingOf(ranked) {
    const strong = ranked.filter((one) => one.strong);
    if (!strong.length || !strong[0].sure) return strong;
    return strong.filter((one) => one.sure && strong[0].score - one.score < weight.MARGIN);
  }
  function shortenedElsewhere(asked, exact) {
    const found = new Map();
    asked.words.forEach((word, at) => {
      if (!asked.short.has(word)) return;
      for (const whole of filling) {
        if (!isShort(word, whole)) continue;
        const meant = asked.words.map((one, place) => (place === at ? whole : one)).join(" ");
        for (const company of exactly(meant)) {
          if (!exact.includes(company) && accounted(asked, company)) found.set(company, { company, score: weight.SHORT_SCORE, strong: true, sure: false });
        }
      }
    });
    return [...found.values()];
  }

  return { clean, distance, nameKey, isPerson, match, companies };
}
