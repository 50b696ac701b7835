"""Answers of the API, read as a client reads them."""

import csv
import io


def ids(answer):
    return [entry["id"] for entry in answer.json()["results"]]


def table(client, address):
    """The rows of a CSV answer, as dicts."""
    answer = client.get(address)
    assert answer.status_code == 200
    text = b"".join(answer).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def problem(answer):
    """The errors of a 400, by parameter."""
    assert answer.status_code == 400, answer.status_code
    assert answer["Content-Type"] == "application/problem+json"
    assert answer["Access-Control-Allow-Origin"] == "*"
    body = answer.json()
    assert body["status"] == 400
    return {error["parameter"]: error for error in body["errors"]}
