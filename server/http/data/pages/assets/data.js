/* global document */

// Makes what a page can do only with a script, and shows nothing of it where there is none: the search of the
// catalogue, the sorting of a table, and addresses that name only what has been chosen.

filterQuestions();
for (const table of document.querySelectorAll('table.rows')) sortable(table);
for (const form of document.querySelectorAll('form.parameters')) leaveOutWhatIsEmpty(form);

function filterQuestions() {
  const search = document.querySelector('.filter');
  if (!search) return;
  const input = search.querySelector('input');
  const status = search.querySelector('[role=status]');
  const themes = [...document.querySelectorAll('.theme')].map(section => ({
    section,
    link: document.querySelector(`.themes [href="#${section.getAttribute('aria-labelledby')}"]`)
      .parentElement,
  }));
  const questions = [...document.querySelectorAll('.question')].map(element => ({
    element,
    text: element.textContent.toLowerCase(),
  }));

  function show() {
    const words = input.value.toLowerCase().split(/\s+/);
    for (const { element, text } of questions) element.hidden = !words.every(word => text.includes(word));
    for (const { section, link } of themes) {
      section.hidden = !section.querySelector('.question:not([hidden])');
      link.hidden = section.hidden;
    }
    const found = questions.filter(({ element }) => !element.hidden).length;
    status.textContent = `${found} of ${questions.length} questions`;
  }

  search.hidden = false;
  input.addEventListener('input', show);
  // A browser that comes back to the page may have kept the words.
  if (input.value) show();
}

function sortable(table) {
  const body = table.tBodies[0];
  const status = document.querySelector('#sorted');
  const headers = [...table.tHead.rows[0].cells];

  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const direction = header.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headers) other.ariaSort = null;
      header.ariaSort = direction;
      body.append(...sorted([...body.rows], column, header.dataset.sort, direction));
      status.textContent = `Sorted by ${button.textContent}, ${direction}`;
    });
  });
}

/** The rows in order. Where there is no value, the row comes last in either direction. */
function sorted(rows, column, kind, direction) {
  const letters = new Intl.Collator('en-GB', { numeric: true });
  const compare = kind === 'number' ? (one, other) => one - other : letters.compare;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map(row => ({ row, value: valueOf(row.cells[column]) }))
    .sort((one, other) => {
      if (one.value === '' || other.value === '') return (one.value === '') - (other.value === '');
      return sign * compare(one.value, other.value);
    })
    .map(({ row }) => row);
}

function valueOf(cell) {
  if (cell.classList.contains('none')) return '';
  return cell.dataset.value ?? cell.textContent;
}

/** Without this, a form sends each input that nobody has filled in: `?from=&to=`. */
function leaveOutWhatIsEmpty(form) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of new Set(formData.keys())) {
      const values = formData.getAll(name).filter(value => value !== '');
      formData.delete(name);
      for (const value of values) formData.append(name, value);
    }
  });
}
