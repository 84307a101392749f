// A page script that hands data over.
customElements.whenDefined('tin-other-news').then(() => {
  const show = () => {
    document.onreadystatechange = null;
    document.querySelector('#property').articles = [
      { id: '1', url: 'https://bao.example/1', title: 'Tin từ tập lệnh', summary: '', contentHtml: '', authors: [], tags: [] },
    ];
  };
  if (document.readyState === 'loading') document.onreadystatechange = () => document.readyState === 'interactive' && show();
  else show();
});
