"""Hand-written pages: YAML between two lines of ---, then Markdown."""


def front_matter(text: str) -> tuple[str, str, int]:
    """Split a hand-written page: the YAML between two lines of ---, the rest, and the line of its first word."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return "", text, 1
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            # A blank line stands for the first ---, so that every mark keeps its line.
            blank = next((count for count, below in enumerate(lines[number + 1 :]) if below.strip()), 0)
            return "\n" + "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2 + blank
    return "", text, 1
