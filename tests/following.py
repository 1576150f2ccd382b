"""A browser that follows a link, for tests."""


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
