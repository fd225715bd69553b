import { useId, type ReactNode, type Ref } from 'react';

/** What a chart is called and what can be read from it: both are read out in its place. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

interface DescribedPictureProps extends PictureWords {
  readonly className: string;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A picture with words for whoever does not see it. */
export function DescribedPicture({
  title,
  description,
  className,
  ref,
  children,
}: DescribedPictureProps): ReactNode {
  const id = useId();
  return (
    <div
      ref={ref}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className={className}
    >
      <span className="govuk-visually-hidden" id={`${id}-title`}>
        {title}
      </span>
      <span className="govuk-visually-hidden" id={`${id}-description`}>
        {description}
      </span>
      {children}
    </div>
  );
}
