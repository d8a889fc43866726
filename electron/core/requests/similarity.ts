// From where on two texts are called alike at intake (core/text/similarity.ts): near-duplicates, 重复申请, published items that
// answer a request. Only a hint: 2019年预算 and 2020年预算 look alike and are two matters, so a person
// compares them before art. 36(6) is applied.

/**
 * From here on a text is worth showing beside the one typed in. Lower, everything that names the same
 * place and year would show; the same thing in quite other words (征地, 土地征收) is not found by letters.
 */
export const SIMILAR_FROM = 0.45;

/** From here on it probably asks for the same again (重复申请, art. 36(6)). */
export const REPEATED_FROM = 0.75;
