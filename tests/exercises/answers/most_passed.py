"""What readers may write for `most_passed`."""


def passes(program, arguments, value):
    try:
        return program(*arguments) == value
    except Exception:
        return False


def count(program, tests):
    return sum(passes(program, arguments, value) for arguments, value in tests)


def right_max(programs, tests):
    counts = [count(program, tests) for program in programs]
    if not counts or not max(counts):
        return None
    return counts.index(max(counts))


def right_sorted(programs, tests):
    order = sorted(range(len(programs)), key=lambda i: -count(programs[i], tests))
    return order[0] if order and count(programs[order[0]], tests) else None


def right_pairs(programs, tests):
    pairs = [(count(program, tests), -i) for i, program in enumerate(programs)]
    most, place = max(pairs, default=(0, 0))
    return -place if most else None


def right_with_a_dict(programs, tests):
    counts = {}
    for i, program in enumerate(programs):
        counts.setdefault(count(program, tests), i)
    counts.pop(0, None)
    return counts[max(counts)] if counts else None


def wrong_the_last(programs, tests):
    pairs = [(count(program, tests), i) for i, program in enumerate(programs)]
    most, place = max(pairs, default=(0, 0))
    return place if most else None


def wrong_never_none(programs, tests):
    counts = [count(program, tests) for program in programs]
    return counts.index(max(counts)) if counts else None


def wrong_an_error_ends_the_program(programs, tests):
    counts = []
    for program in programs:
        passed = 0
        try:
            for arguments, value in tests:
                passed += program(*arguments) == value
        except Exception:
            passed = 0
        counts.append(passed)
    return counts.index(max(counts)) if counts and max(counts) else None


def wrong_an_error_ends_the_tests(programs, tests):
    counts = []
    for program in programs:
        passed = 0
        try:
            for arguments, value in tests:
                passed += program(*arguments) == value
        except Exception:
            passed += 0
        counts.append(passed)
    return counts.index(max(counts)) if counts and max(counts) else None


def wrong_only_arithmetic(programs, tests):
    counts = []
    for program in programs:
        passed = 0
        for arguments, value in tests:
            try:
                passed += program(*arguments) == value
            except ArithmeticError:
                continue
        counts.append(passed)
    return counts.index(max(counts)) if counts and max(counts) else None


def wrong_all_or_nothing(programs, tests):
    for i, program in enumerate(programs):
        if tests and count(program, tests) == len(tests):
            return i
    return None


def wrong_the_count(programs, tests):
    return max((count(program, tests) for program in programs), default=0) or None


def wrong_one_argument(programs, tests):
    counts = [
        sum(passes(program, (arguments,), value) for arguments, value in tests)
        for program in programs
    ]
    return counts.index(max(counts)) if counts and max(counts) else None


def wrong_none_for_the_first(programs, tests):
    return right_max(programs, tests) or None
