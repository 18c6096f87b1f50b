/** What one XML part may hold. A document of 300 pages has about a million elements. */
export const XML_LIMITS = {
  depth: 256,
  /** Elements seen, kept or not. */
  elements: 3_000_000,
  /** Elements kept in a tree. */
  kept: 400_000,
} as const;
