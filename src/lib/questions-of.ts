/** Questions in the order in which they are asked, section by section. */
export const questionsOf = <Q>(
  sections: readonly { readonly questions: readonly Q[] }[],
): readonly Q[] => sections.flatMap(({ questions }) => questions)
