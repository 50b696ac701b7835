"""A curator at the keyboard: every press is counted, and the page is waited for between two of them."""

from django.contrib.auth.models import User

from accounts.second_factor import is_needed
from tests.factories.accounts import app_of, code_of

PASSWORD = "open sesame, said the gate"


def sign_in(page, name):
    page.context.clear_cookies()
    user = User.objects.get(username=name)
    app = app_of(user) if is_needed(user) else None
    page.goto("/admin/login/?next=/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    if app:
        page.get_by_label("Code").fill(code_of(app))
        page.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_text("Picketline desk").wait_for()


def paste(page, text, publication, day):
    """Pasting, and choosing publication and date: what is not counted."""
    page.goto("/admin/articles/article/add-from-text/")
    page.get_by_label("Text of the article").fill(text)
    page.get_by_label("Publication", exact=True).fill(publication)
    page.get_by_label("Published on").fill(day)


class Keyboard:
    """`presses` lists every key that was pressed, one for each; with Ctrl or Shift it is two."""

    def __init__(self, page):
        self.page, self.presses = page, []

    def press(self, *keys):
        for key in keys:
            self.presses += key.split("+")
            self.page.keyboard.press(key)
            self.settle()

    def settle(self):
        """Waits for the answer; on the page of a desk that is when it says so."""
        self.page.wait_for_load_state()
        self.page.wait_for_function("() => document.querySelector('#desk')?.ariaBusy !== 'true'")

    @property
    def hand(self):
        """The key of the card in hand, None when all is decided."""
        hand = self.page.locator("[data-hand]")
        return hand.get_attribute("id") if hand.count() else None


def read_by_keyboard(page, text, publication, day):
    """Decides every card as a curator would, and sends the article to review. Returns the presses."""
    paste(page, text, publication, day)
    keyboard = Keyboard(page)
    keyboard.press("Enter")
    page.locator("#desk").wait_for()
    keyboard.press("f")
    while keyboard.hand:
        decide(keyboard)
    keyboard.press("e")
    page.get_by_role("button", name="Send to review").wait_for()
    keyboard.press("Enter")
    page.locator(".messagelist").wait_for()
    assert "is sent to review" in page.locator(".messagelist").inner_text()
    return keyboard.presses


def decide(keyboard):
    card, before = keyboard.page.locator("[data-hand]"), keyboard.hand
    if before.startswith("c-") and not card.get_by_role("checkbox").count():
        # Cover of no day that the archive knows: what somebody was asked to do is no fact.
        keyboard.press("r")
    else:
        for _ in range(2):
            # What the archive lacks: the place, the person, the body. Whose namesake it is was looked at first.
            if card.locator("[data-key='n']").count() and not has_role_only(card):
                keyboard.press("n")
        if (
            card.locator("select[name$='-about']").count()
            and not card.locator("select[name$='-about']").input_value()
        ):
            keyboard.press("s", "ArrowDown", "Control+Enter")
        else:
            keyboard.press("a")
    assert keyboard.hand != before, card.locator(".errorlist").all_inner_texts()


def has_role_only(card):
    """A role of somebody private is printed with the quote, and needs no entry of its own."""
    return "as a role" in card.locator("[data-key='n']").inner_text()


def publish(page, article):
    page.goto(f"/admin/articles/article/{article.pk}/step/publish/")
    page.get_by_role("button", name="Publish").click()
    assert "Published" in page.locator(".messagelist").inner_text()
