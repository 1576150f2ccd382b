// A sound as numbers: its samples out of a WAV file, their size, their frequencies.

// raw: an ArrayBuffer, as snippets.media.write_wav makes it: 16 bits, one channel.
// -> { rate, samples }, samples in -1 to 1
export function parse(raw) {
  const view = new DataView(raw);
  const name = (at) => String.fromCharCode(...new Uint8Array(raw, at, 4));
  let rate;
  for (let at = 12; at + 8 <= raw.byteLength;) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === "fmt ") rate = view.getUint32(at + 12, true);
    if (name(at) === "data") {
      const samples = new Float32Array(size / 2);
      for (let i = 0; i < samples.length; i++) {
        samples[i] = view.getInt16(at + 8 + 2 * i, true) / 32767;
      }
      return { rate, samples };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error("the file holds no samples");
}

// How loud each of n parts is: the largest size of a sample in it.
export function peaks(samples, n) {
  return Float32Array.from({ length: n }, (_, i) => {
    const [from, to] = [i, i + 1].map((k) => Math.floor((k * samples.length) / n));
    let most = 0;
    for (let k = from; k < to; k++) most = Math.max(most, Math.abs(samples[k]));
    return most;
  });
}

// The level of `size` / 2 frequencies at n moments, each under a Hann window, row by
// row, the lowest frequency first.
export function spectrogram(samples, n, size) {
  const half = size / 2;
  const hann = Float64Array.from(
    { length: size },
    (_, i) => (1 - Math.cos((2 * Math.PI * i) / size)) / 2,
  );
  const levels = new Float32Array(n * half);
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  for (let t = 0; t < n; t++) {
    const middle = Math.floor(((t + 0.5) * samples.length) / n);
    im.fill(0);
    for (let i = 0; i < size; i++) re[i] = hann[i] * (samples[middle - half + i] ?? 0);
    fourier(re, im);
    for (let k = 0; k < half; k++) levels[t * half + k] = Math.hypot(re[k], im[k]);
  }
  return levels;
}

// In place, of 2^k numbers: Cooley and Tukey, even and odd ones apart.
function fourier(re, im) {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) for (const a of [re, im]) [a[i], a[j]] = [a[j], a[i]];
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let k = 0; k < size / 2; k++) {
      const angle = (-2 * Math.PI * k) / size;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      for (let a = k; a < n; a += size) {
        const b = a + size / 2;
        const x = c * re[b] - s * im[b];
        const y = s * re[b] + c * im[b];
        [re[b], im[b]] = [re[a] - x, im[a] - y];
        [re[a], im[a]] = [re[a] + x, im[a] + y];
      }
    }
  }
}
