/** What a screen reader gets of each content: at first, and after what a reader does. Both forms of a content are alike. */
export const TREES = {
  'the exit': {
    'at first': `
      heading "All" level=1
      group
        link "Leave this site"
        status: "Or press Shift × 3"
        link "This page stays in the browser history"
    `,
    'counted down': `
      heading "All" level=1
      group
        link "Leave this site"
        status: "Or press Shift × 2"
        link "This page stays in the browser history"
    `,
  },
  'three questions': {
    'at first': `
      group
        DisclosureTriangle "Why is there a group?" expanded=false
          heading "Why is there a group?" level=3
      group
        DisclosureTriangle "Who is in it?" expanded=false
          heading "Who is in it?" level=3
      group
        DisclosureTriangle "When did it begin?" expanded=false
          heading "When did it begin?" level=3
    `,
    opened: `
      group
        DisclosureTriangle "Why is there a group?" expanded=true
          heading "Why is there a group?" level=3
        paragraph: "Because voices count."
        paragraph: "And because they are heard together."
      group
        DisclosureTriangle "Who is in it?" expanded=true
          heading "Who is in it?" level=3
        paragraph: "People who speak for themselves:"
        list
          listitem: "some in public,"
          listitem: "some in writing."
      group
        DisclosureTriangle "When did it begin?" expanded=true
          heading "When did it begin?" level=3
        paragraph: "In 2018, with"
          strong: "few"
          "and with"
          emphasis: "patience"
          "."
    `,
  },
  'four questions under a heading': {
    'at first': `
      heading "Questions" level=3
      paragraph: "Before all else."
      button "Expand all"
      button "Collapse all"
      group
        DisclosureTriangle "Why is there a group?" expanded=false
          heading "Why is there a group?" level=4
      group
        DisclosureTriangle "Who is in it?" expanded=false
          heading "Who is in it?" level=4
      group
        DisclosureTriangle "When did it begin?" expanded=false
          heading "When did it begin?" level=4
      group
        DisclosureTriangle "Where can I read on?" expanded=false
          heading "Where can I read on?" level=4
    `,
    opened: `
      heading "Questions" level=3
      paragraph: "Before all else."
      button "Expand all"
      button "Collapse all"
      group
        DisclosureTriangle "Why is there a group?" expanded=true
          heading "Why is there a group?" level=4
        paragraph: "Because voices count."
        paragraph: "And because they are heard together."
      group
        DisclosureTriangle "Who is in it?" expanded=true
          heading "Who is in it?" level=4
        paragraph: "People who speak for themselves:"
        list
          listitem: "some in public,"
          listitem: "some in writing."
      group
        DisclosureTriangle "When did it begin?" expanded=true
          heading "When did it begin?" level=4
        paragraph: "In 2018, with"
          strong: "few"
          "and with"
          emphasis: "patience"
          "."
      group
        DisclosureTriangle "Where can I read on?" expanded=true
          heading "Where can I read on?" level=4
        paragraph: "On"
          link "another page"
          "."
    `,
  },
  'questions as an open list': {
    'at first': `
      heading "Why is there a group?" level=3
      paragraph: "Because voices count."
      paragraph: "And because they are heard together."
      heading "Who is in it?" level=3
      paragraph: "People who speak for themselves:"
      list
        listitem: "some in public,"
        listitem: "some in writing."
      heading "When did it begin?" level=3
      paragraph: "In 2018, with"
        strong: "few"
        "and with"
        emphasis: "patience"
        "."
      heading "Where can I read on?" level=3
      paragraph: "On"
        link "another page"
        "."
    `,
  },
  'a card': {
    'at first': `
      heading "First voices" level=3
      paragraph: "Since 2018, with SEA and NCX"
      paragraph: "Who they are."
      paragraph: "What they ask for."
    `,
  },
  'a card with a link': {
    'at first': `
      heading "Second voices" level=3
      paragraph: "Since 2019, with SEA"
      paragraph: "A group of men."
      paragraph
        link "The page of the group"
    `,
  },
  'a list of cards': {
    'at first': `
      list
        listitem
          heading "First voices" level=3
          paragraph: "Since 2018, with SEA and NCX"
          paragraph: "Who they are."
          paragraph: "What they ask for."
        listitem
          heading "Second voices" level=3
          paragraph: "Since 2019, with SEA"
          paragraph: "A group of men."
        listitem
          heading "Third voices" level=3
          paragraph: "A group that names no year, and has more to say than the others, so that its card is longer."
    `,
  },
  'a list of cards under a heading': {
    'at first': `
      heading "Groups" level=3
      paragraph: "Several of them."
      list
        listitem
          heading "First voices" level=4
          paragraph: "Since 2018, with SEA and NCX"
          paragraph: "Who they are."
          paragraph: "What they ask for."
        listitem
          heading "Second voices" level=4
          paragraph: "Since 2019, with SEA"
          paragraph: "A group of men."
        listitem
          heading "Third voices" level=4
          paragraph: "A group that names no year, and has more to say than the others, so that its card is longer."
    `,
  },
  'groups as sections': {
    'at first': `
      list
        listitem
          heading "First voices" level=3
          paragraph: "Who they are."
          paragraph: "What they ask for."
        listitem
          heading "Second voices" level=3
          paragraph: "A group of men."
        listitem
          heading "Third voices" level=3
          paragraph: "A group that names no year, and has more to say than the others, so that its card is longer."
    `,
  },
  'three resources': {
    'at first': `
      list
        listitem
          link "A page Web page"
        listitem
          link "A guide for those who want to know it all from the very beginning Guide, PDF, 1.2 MB, French"
        listitem
          link "A report Report, PDF, 862 kB, English"
    `,
  },
  'seven resources under a heading': {
    'at first': `
      heading "Resources" level=3
      paragraph: "To read on."
      LabelText: "Search"
        searchbox "Search"
      button "Filters" expanded=false
      status: "Shown: 7 of 7"
      list
        listitem
          link "A page Web page"
        listitem
          link "A guide for those who want to know it all from the very beginning Guide, PDF, 1.2 MB, French"
        listitem
          link "A report Report, PDF, 862 kB, English"
        listitem
          link "A form Form, DOCX, 48 kB"
        listitem
          link "A link and no more"
        listitem
          link "A film Video, MP4, 64.5 MB, French"
        listitem
          link "A talk Audio, Arabic"
    `,
    searched: `
      heading "Resources" level=3
      paragraph: "To read on."
      LabelText: "Search"
        searchbox "Search"
          "pdf"
      button "Filters" expanded=true
      LabelText: "Kind"
        combobox "Kind" expanded=false
          MenuListPopup
            option "All" selected=true
            option "Web page" selected=false
            option "Guide" selected=false
            option "Report" selected=false
            option "Form" selected=false
            option "Video" selected=false
            option "Audio" selected=false
      LabelText: "Language"
        combobox "Language" expanded=false
          MenuListPopup
            option "All" selected=true
            option "French" selected=false
            option "English" selected=false
            option "Arabic" selected=false
      status: "Shown: 2 of 7"
      list
        listitem
          link "A guide for those who want to know it all from the very beginning Guide, PDF, 1.2 MB, French"
        listitem
          link "A report Report, PDF, 862 kB, English"
    `,
  },
  'two help lines': {
    'at first': `
      list
        listitem
          heading "First line" level=3
          paragraph
            link "1 (555) 555-0100"
          paragraph
            link "Text WORD to 555-0101"
          "Canada, French and English Monday – Friday 9:00 AM – 5:00 PM, Saturday – Sunday 8:00 PM – 2:00 AM, Eastern Time, open now Last checked: November 1, 2999"
        listitem
          heading "Second line" level=3
          paragraph
            link "555-0102"
          "France, English Last checked: May 2999"
    `,
  },
  'two help lines under a heading': {
    'at first': `
      heading "Help" level=3
      paragraph: "Invented lines."
      list
        listitem
          heading "First line" level=4
          paragraph
            link "1 (555) 555-0100"
          paragraph
            link "Text WORD to 555-0101"
          "Canada, French and English Monday – Friday 9:00 AM – 5:00 PM, Saturday – Sunday 8:00 PM – 2:00 AM, Eastern Time, open now Last checked: November 1, 2999"
        listitem
          heading "Second line" level=4
          paragraph
            link "555-0102"
          "France, English Last checked: May 2999"
    `,
  },
  'three languages': {
    'at first': `
      group "Language"
        button "Français"
        button "English"
        button "العربية"
    `,
    chosen: `
      group "Langue"
        button "Français"
        button "English"
        button "العربية"
    `,
  },
  'an opening': {
    'at first': `
      heading "The title of it all" level=3
      paragraph: "What it comes to."
      paragraph: "More of it."
      paragraph: "And more."
    `,
  },
  'three events': {
    'at first': `
      list
        listitem
          time: "2016"
          paragraph: "A survey."
          paragraph: "Its answers."
        listitem
          time: "May 2018"
          paragraph: "A first group,"
            link "on its page"
            "."
        listitem
          time: "November 3, 2019"
          paragraph: "A second one."
    `,
  },
  'three events under a heading': {
    'at first': `
      heading "Milestones" level=3
      paragraph: "A few dates."
      list
        listitem
          time: "2016"
          paragraph: "A survey."
          paragraph: "Its answers."
        listitem
          time: "May 2018"
          paragraph: "A first group,"
            link "on its page"
            "."
        listitem
          time: "November 3, 2019"
          paragraph: "A second one."
    `,
  },
  'a statement': {
    'at first': `
      figure
        blockquote
          paragraph: "An example quotation, invented for this test."
          paragraph: "Its"
            emphasis: "second"
            "paragraph."
        Figcaption
          sectionfooter: "A fictional person"
    `,
  },
  'a translated statement with its source': {
    'at first': `
      figure
        blockquote
          paragraph: "An example quotation, invented for this test."
          paragraph: "Its"
            emphasis: "second"
            "paragraph."
        Figcaption
          sectionfooter: "A fictional person"
            ","
            link "An invented speech"
          "Translation, original in French"
    `,
  },
  'a notice': {
    'at first': `
      note
        paragraph: "What follows is about this."
        paragraph: "And that."
        paragraph
          link "Skip this content"
    `,
  },
  'a whole page': {
    'at first': `
      heading "The title of it all" level=3
      list
        listitem
          heading "Second voices" level=4
          paragraph: "Since 2019, with SEA"
          paragraph: "A group of men."
      heading "Questions" level=4
      group
        DisclosureTriangle "When did it begin?" expanded=false
          heading "When did it begin?" level=5
      heading "Milestones" level=4
      list
        listitem
          time: "2016"
          paragraph: "A survey."
          paragraph: "Its answers."
      heading "Help" level=4
      list
        listitem
          heading "Second line" level=5
          paragraph
            link "555-0102"
          "France, English Last checked: May 2999"
      note
        paragraph: "What was above is about this."
        paragraph
          link "Skip this content"
      group "Language"
        button "English"
        button "Français"
    `,
  },
};
