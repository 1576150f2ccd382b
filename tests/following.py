"""A browser that follows a link, and one that scrolls, for tests."""

import time


def go(page, url, mounted):
    """Goes on as a reader does: without loading the whole page again.

    The old page is gone when it returns, and `mounted`, a condition in JavaScript,
    holds of the new one.
    """
    page.evaluate(
        """url => {
            const link = Object.assign(document.createElement("a"), { href: url });
            const article = document.querySelector("article");
            article.dataset.left = "yes";
            article.append(link);
            link.click();
        }""",
        url,
    )
    page.wait_for_function("url => location.href === url", arg=url)
    page.wait_for_function(
        f"() => !document.querySelector('article[data-left]') && {mounted}"
    )


def comes_to_life(root, part="canvas, input, button, select", seconds=60):
    """Scrolls to what comes to life when it is seen, until a part of it is there.

    Once is not enough: what lives above it grows, and may push it out of sight again.
    """
    first, late = root.locator(part).first, time.monotonic() + seconds
    root.scroll_into_view_if_needed()
    while not first.is_visible():
        assert time.monotonic() < late, f"{root} does not come to life"
        root.page.wait_for_timeout(100)
        root.scroll_into_view_if_needed()
