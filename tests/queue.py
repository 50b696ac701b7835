"""What waits in the queue, done at once and in the transaction of the test."""

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob


def work_off():
    """Does every task that waits as a worker would, those included that these put there."""
    while (waiting := ProcrastinateJob.objects.filter(status="todo").order_by("pk").first()) is not None:
        _mark(waiting.pk, "doing")
        app.tasks[waiting.task_name].func(**waiting.args)
        _mark(waiting.pk, "succeeded")


def _mark(job, status):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = %s WHERE id = %s", [status, job])
