/** The result of the last change. It is always in the page, because screen readers then notice when it changes. */
export function ResultLine({ says }: { readonly says: string | null }) {
  return (
    <p class="result-line" role="status">
      {says}
    </p>
  );
}
