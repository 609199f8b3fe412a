/* The capacity sums. Pure: the reader's numbers in, the answers out. No number of ours but 52 weeks and 100 in a share. */

const WEEKS_IN_A_YEAR = 52;

/** @param {number} referrals A year. @param {number} share Per 100. @returns {number} People who start in a year. */
function peopleWhoStart(referrals, share) {
  return (referrals * share) / 100;
}

/** @param {number} starts A year. @param {number} contacts Mean for each. @param {number} hours For each contact. */
function hoursNeeded(starts, contacts, hours) {
  return starts * contacts * hours;
}

/** @param {number} weeks Worked in a year. @param {number} clinical Hours for contacts a week. @returns {number} A year. */
function hoursOfOnePost(weeks, clinical) {
  return weeks * clinical;
}

/** @param {number} needed Hours a year. @param {number} perPost Hours a year. @returns {number} Whole-time equivalents. */
function postsNeeded(needed, perPost) {
  return needed / perPost;
}

/** @returns {number} Hours a year; below zero they fall short. */
function capacityLessDemand(posts, perPost, needed) {
  return posts * perPost - needed;
}

/** @returns {number} Per 100. */
function shareOfCapacity(needed, posts, perPost) {
  return (needed / (posts * perPost)) * 100;
}

/** Little's law. @param {number} starts A year. @param {number} stay Mean weeks. @returns {number} People at one time. */
function peopleAtOneTime(starts, stay) {
  return (starts / WEEKS_IN_A_YEAR) * stay;
}

/** @returns {number} People for each whole-time post. */
function peopleForEachPost(people, posts) {
  return people / posts;
}

/**
 * Every answer, with its sum as one writes it by hand. Null where a number that it needs is missing.
 * @param {Record<string, number | undefined>} given By the id of the field.
 * @returns {Record<string, {value: number, working: string} | null>}
 */
function answersTo({ referrals, share, contacts, hours, stay, weeks, clinical, posts }) {
  const starts = sum([referrals, share], peopleWhoStart, "{0} × {1} ÷ 100");
  const needed = sum([starts?.value, contacts, hours], hoursNeeded, "{0} × {1} × {2}");
  const perPost = sum([weeks, clinical], hoursOfOnePost, "{0} × {1}");
  const caseload = sum([starts?.value, stay], peopleAtOneTime, `{0} ÷ ${WEEKS_IN_A_YEAR} × {1}`);
  return {
    starts,
    needed,
    "per-post": perPost,
    "posts-needed": sum([needed?.value, perPost?.value], postsNeeded, "{0} ÷ {1}"),
    difference: sum([posts, perPost?.value, needed?.value], capacityLessDemand, "{0} × {1} − {2}"),
    used: sum([needed?.value, posts, perPost?.value], shareOfCapacity, "{0} ÷ ({1} × {2}) × 100"),
    caseload,
    "caseload-per-post": sum([caseload?.value, posts], peopleForEachPost, "{0} ÷ {1}"),
  };
}

/** @param {number} contracted A week. @param {number} weeks A year. @param {number} direct Per 100. @returns {number} A year. */
function directHours(contracted, weeks, direct) {
  return (contracted * weeks * direct) / 100;
}

/** @returns {number} Hours a year. */
function hoursTogether(staff, hours) {
  return staff * hours;
}

/** @param {number} hours A year. @param {number} each For one person. @returns {number} People a year. */
function peopleSeen(hours, each) {
  return hours / each;
}

/** The other way round: from staff to people. The same shape as `answersTo`. */
function peopleFrom({ staff, contracted, weeks, direct, each }) {
  const one = sum([contracted, weeks, direct], directHours, "{0} × {1} × {2} ÷ 100");
  const all = sum([staff, one?.value], hoursTogether, "{0} × {1}");
  return {
    "hours-each": one,
    "hours-together": all,
    people: sum([all?.value, each], peopleSeen, "{0} ÷ {1}"),
    "people-each": sum([one?.value, each], peopleSeen, "{0} ÷ {1}"),
  };
}

/** The sums by the id of their calculation. */
const SUMS = { capacity: answersTo, "staff-to-people": peopleFrom };

/** One sum, if every number for it is there. */
function sum(numbers, formula, pattern) {
  if (numbers.some((number) => number === undefined)) return null;
  const working = pattern.replace(/\{(\d)\}/g, (_, place) => shown(numbers[place]));
  return { value: formula(...numbers), working };
}
