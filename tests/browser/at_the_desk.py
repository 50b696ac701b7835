"""A curator at the keyboard: every press is counted, and the page is waited for between two of them."""

PASSWORD = "open sesame, said the gate"


def sign_in(page, name):
    page.context.clear_cookies()
    page.goto("/admin/login/?next=/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
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
