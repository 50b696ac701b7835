"""Processes share the work; one that dies costs nothing but what killed it."""

import os
import signal
from itertools import count, islice

import psutil
import pytest

from articles.intake.batches.crew import Crew, CrewFailed
from tests.articles.batches.work import StillBorn, Work


def crew(processes=2, place=None, **options):
    return Crew(processes, Work(place), lambda task: f"gave up on {task}", **options)


def numbers(chunks, size=5):
    return [list(range(start, start + size)) for start in range(0, chunks * size, size)]


def test_answers_come_in_order():
    with crew() as two:
        assert list(two.answers(numbers(40))) == [[2 * each for each in chunk] for chunk in numbers(40)]


def test_two_processes_work_at_the_same_time(tmp_path):
    with crew(place=tmp_path) as two:
        assert list(two.answers([["meet"], ["meet"]])) == [[True], [True]]
    assert str(os.getpid()) not in {path.name for path in tmp_path.iterdir()}


def test_only_so_much_is_taken_on_at_a_time():
    taken = count()
    with crew() as two:
        answers = two.answers([next(taken)] for _ in range(1000))
        assert len(list(islice(answers, 3))) == 3
        assert next(taken) <= 3 + 2 * 4
        answers.close()


def test_a_task_that_kills_is_given_up_and_no_other_is_lost():
    chunks = numbers(20)
    chunks[3][2] = chunks[11][0] = "die"
    with crew() as two:
        answers = list(two.answers(chunks))
    assert [each for chunk in answers for each in chunk] == [
        "gave up on die" if each == "die" else 2 * each for chunk in chunks for each in chunk
    ]


def test_processes_killed_from_outside_cost_nothing():
    with crew() as two:
        answers = two.answers(numbers(200))
        found = [next(answers)]
        for process in psutil.Process().children(recursive=True):
            if "multiprocessing" in " ".join(process.cmdline()) and "tracker" not in " ".join(
                process.cmdline()
            ):
                process.send_signal(signal.SIGKILL)
        found += answers
    assert found == [[2 * each for each in chunk] for chunk in numbers(200)]


def test_a_task_that_never_ends_is_given_up():
    with crew(processes=1, seconds=0.3) as one:
        assert list(one.answers([[1, "stuck", 2]])) == [[2, "gave up on stuck", 4]]


def test_what_is_no_fault_of_a_task_ends_the_work():
    with crew() as two, pytest.raises(ArithmeticError):
        list(two.answers([[1], ["fail"]]))


def test_processes_that_do_not_start_are_no_fault_of_the_tasks():
    with pytest.raises(CrewFailed, match="as soon as they start"), Crew(1, StillBorn(), None):
        pass
