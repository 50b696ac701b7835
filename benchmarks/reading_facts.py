"""The facts of the two seed articles against their hand-checked answers: found, and what was missed.

Run by benchmarks/reading.py, which finds the answers.
"""

from articles.reading import read

# Neither text prints its day; each was told from what it says of the strikes.
PUBLISHED = {"seed_000_huddersfield": "2016-04-26", "seed_003_kingston": "2016-02-10"}
DETAILS = ("role", "age", "workplace")
PRIVATE = ("home", "origin")


def measure(docs, tally):
    """(tallies, errors); `tally` makes a Tally of a name. `docs` are as the scorer loads them."""
    tallies = {
        name: tally(name)
        for name in (
            "people by name",
            "people's roles, ages and workplaces",
            "homes and origins kept private",
            "hospitals",
            "pickets",
            "pickets' places, hours and sizes",
            "strikes",
            "strikes' hours, days and services",
            "organisations",
        )
    }
    errors = []
    for doc, day in zip(docs, PUBLISHED.values(), strict=True):
        found = _Found(doc, read(doc["text"], published=day), tallies, errors)
        answers = doc["meta"]["mentions"]
        found.people(answers["people"])
        found.hospitals(answers["hospitals"])
        found.pickets(answers["pickets"])
        found.strikes(answers["strike"])
        found.organisations(answers["orgs"])
    return list(tallies.values()), errors


class _Found:
    """What was read of one article, counted against its answers."""

    def __init__(self, doc, reading, tallies, errors):
        self.doc, self.reading, self.tallies, self.errors = doc, reading, tallies, errors

    def count(self, name, answer, is_right, given=None):
        if not self.tallies[name].count(is_right):
            self.errors.append((self.doc["id"], name.upper(), answer["text"], given))

    def people(self, answers):
        for answer in answers:
            here = [
                each
                for each in self.reading.mentions
                if any(start < answer["end"] and answer["start"] < end for start, end in each.occurrences)
            ]
            if answer.get("unnamed"):
                self.count("people by name", answer, not here, here)
                continue
            name = answer.get("name", answer["text"])
            voice = next((each for each in here if each.name == name), None)
            self.count("people by name", answer, voice, [each.name for each in here])
            for key in DETAILS:
                if answer.get(key) and voice is not None:
                    given = getattr(voice, key)
                    self.count(
                        "people's roles, ages and workplaces", answer, _same(given, answer[key]), given
                    )
            for key in PRIVATE:
                if answer.get(key):
                    kept = [each.text for each in self.reading.private if each.kind == key]
                    self.count("homes and origins kept private", answer, answer[key] in kept, kept)

    def hospitals(self, answers):
        for answer in answers:
            group = self.reading.organisations if answer.get("trust") else self.reading.hospitals
            here = _overlapping(group, answer)
            names = [each.value["name"] for each in here]
            is_right = here and all(
                here[0].value[key] == answer[key] for key in ("address", "town") if answer.get(key)
            )
            if answer.get("same_as"):
                is_right = is_right and names == [answer["same_as"]]
            if answer.get("in_"):
                is_right = is_right and here[0].value["in"] == answer["in_"]
            self.count("hospitals", answer, is_right, names)

    def pickets(self, answers):
        for answer in answers:
            here = _overlapping(self.reading.pickets, answer)
            self.count("pickets", answer, here)
            if not here:
                continue
            for is_right in _picket(answer, here[0].value):
                self.count("pickets' places, hours and sizes", answer, is_right, here[0].value)

    def strikes(self, answers):
        for answer in answers:
            here = _overlapping(self.reading.strikes, answer)
            self.count("strikes", answer, here)
            for is_right in _strike(answer, here):
                given = [each.value for each in here]
                self.count("strikes' hours, days and services", answer, is_right, given)

    def organisations(self, answers):
        spans = {(each.start, each.end): each.value["name"] for each in self.reading.organisations}
        for answer in answers:
            self.count("organisations", answer, (answer["start"], answer["end"]) in spans)


def _picket(answer, value):
    """Whether each detail that the answer has is right."""
    if answer.get("hospital"):
        names = [name.removesuffix(" Hospital") for name in value["hospitals"]]
        yield names == [name.removesuffix(" Hospital") for name in answer["hospital"].split("; ")]
    if answer.get("place"):
        yield value["address"] == answer["place"]
    if answer.get("count"):
        yield value["size_as_printed"] == answer["count"]
    if answer.get("time") or answer.get("from_time"):
        yield value["from"] == (answer.get("from_time") or _hour(answer["time"]))
    if answer.get("to_time"):
        yield (value["end"] or "")[11:16] == answer["to_time"].split()[0]


def _strike(answer, here):
    days = [each.value for each in here if each.kind == "strike_day"]
    if answer.get("strike_type"):
        yield any(answer["strike_type"] in each.value.get("strike", "") for each in here)
    if answer.get("from_time"):
        yield {(each["from"], each["to"]) for each in days} == {(answer["from_time"], answer["to_time"])}
    if answer.get("date"):
        yield any(
            answer["date"] in each.text and each.value["date"] for each in here if each.kind == "strike_day"
        )
    if answer.get("duration"):
        yield any(f"{each['hours']:g} hours" == answer["duration"] for each in days if each["hours"])
    if answer.get("services"):
        yield any(each.value.get("services") == answer["services"] for each in here)
    if answer.get("in_"):
        yield {each.value["in"] for each in here} == {answer["in_"]}


def _overlapping(group, answer):
    return [each for each in group if each.start < answer["end"] and answer["start"] < each.end]


def _same(given, wanted):
    """“Accident and emergency Dr” is what was printed of an accident and emergency doctor."""
    low = str(given or "").lower()
    return low in str(wanted).lower() or low.replace("dr", "doctor") == str(wanted).lower()


def _hour(printed):
    return f"{int(printed.removesuffix('am')):02}:00"
