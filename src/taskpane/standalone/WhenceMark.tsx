/** Whence's sign: a path that begins somewhere and crosses a line. */
export function WhenceMark({ className }: { readonly className?: string }) {
  return (
    <svg
      className={className}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="6" cy="5" r="2.5" />
      <path d="M6 10v2 M6 17.5V21" />
      <path d="M2.5 14.8h19" strokeWidth="1.5" />
      <circle cx="6" cy="20" r="2" fill="currentColor" stroke="none" />
      <path d="M12 5h9 M12 20h7" />
    </svg>
  );
}
