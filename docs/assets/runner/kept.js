// What the reader wrote stays in this tab: through links, Back and a reload.
const key = (place) => `gm ${location.pathname} ${place}`;

export function recall(place) {
  try {
    return JSON.parse(sessionStorage.getItem(key(place)));
  } catch {
    return null; // storage may be forbidden
  }
}

export function keep(place, value) {
  try {
    sessionStorage.setItem(key(place), JSON.stringify(value));
  } catch {
    // then it lasts as long as the page
  }
}

export function forget(place) {
  try {
    sessionStorage.removeItem(key(place));
  } catch {
    // nothing was kept
  }
}
