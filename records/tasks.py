"""What the queue does for itself, and the tasks of this room that stand elsewhere."""

from asgiref.sync import sync_to_async
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from records.choices import JobState
from records.imports import steps
from records.jobs import end

# Seconds without a heartbeat, of which a worker gives one every ten.
SILENCE = 30
# What ended so many workers will end the next as well.
MOST_ATTEMPTS = 5
GIVEN_UP = f"It was begun {MOST_ATTEMPTS} times, and each time its worker was killed. Nothing of it was kept."


@app.periodic(cron="* * * * *")
@app.task(queueing_lock="take_up_again")
async def take_up_again(timestamp, silence=SILENCE):
    """Puts the jobs of workers that were killed back into the queue; one that kills its workers is given up."""
    queue = app.job_manager
    for job in await queue.get_stalled_jobs(seconds_since_heartbeat=silence):
        if job.attempts + 1 < MOST_ATTEMPTS:
            await queue.retry_job(job)
            continue
        await queue.finish_job(job, status=Status.FAILED, delete_job=False)
        if "job" in job.task_kwargs:
            await sync_to_async(end)(job.task_kwargs["job"], JobState.FAILED, GIVEN_UP)


@app.periodic(cron="17 * * * *")
@app.task(queueing_lock="forget_old_files")
def forget_old_files(timestamp):
    steps.forget_old()
