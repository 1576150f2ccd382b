"""What readers may write for `dequantise_block`."""

import numpy as np


def right_loop_over_a_list(scale, minimum, packed):
    low = [scale * (int(byte) & 15) + minimum for byte in packed]
    return low + [scale * (int(byte) >> 4) + minimum for byte in packed]


def right_divmod(scale, minimum, packed):
    high, low = np.divmod(packed, 16)
    return np.r_[low, high] * scale + minimum


def right_stacked(scale, minimum, packed):
    return (np.stack([packed % 16, packed // 16]) * scale + minimum).reshape(-1)


def right_filled_in_place(scale, minimum, packed):
    out = np.empty(2 * len(packed))
    out[: len(packed)] = packed & 0x0F
    out[len(packed) :] = packed >> 4
    out *= scale
    out += minimum
    return out


def right_float32(scale, minimum, packed):
    halves = np.concatenate([packed & 15, packed >> 4]).astype(np.float32)
    return np.float32(scale) * halves + np.float32(minimum)


def right_hexadecimal(scale, minimum, packed):
    digits = bytes(packed).hex()
    return [scale * int(d, 16) + minimum for d in digits[1::2] + digits[::2]]


def wrong_high_half_first(scale, minimum, packed):
    return scale * np.concatenate([packed >> 4, packed & 15]) + minimum


def wrong_byte_after_byte(scale, minimum, packed):
    return scale * np.ravel([packed & 15, packed >> 4], "F") + minimum


def wrong_no_minimum(scale, minimum, packed):
    return scale * np.concatenate([packed & 15, packed >> 4])


def wrong_half_of_them(scale, minimum, packed):
    return scale * (packed & 15) + minimum


def wrong_minimum_first(scale, minimum, packed):
    return scale * (np.concatenate([packed & 15, packed >> 4]) + minimum)


def wrong_signed(scale, minimum, packed):
    """As if the halves went from -8 to 7."""
    halves = np.concatenate([packed & 15, packed >> 4]).astype(int) - 8
    return scale * halves + minimum


def wrong_high_half_not_shifted(scale, minimum, packed):
    return scale * np.concatenate([packed & 15, packed & 240]) + minimum


def wrong_in_bytes(scale, minimum, packed):
    """600 does not fit into a byte."""
    halves = np.concatenate([packed & 15, packed >> 4])
    return (scale * halves).astype(int).astype(np.uint8) + minimum


def wrong_two_rows(scale, minimum, packed):
    return scale * np.stack([packed & 15, packed >> 4]) + minimum


def wrong_mask_of_eight(scale, minimum, packed):
    return scale * np.concatenate([packed & 7, packed >> 4]) + minimum
