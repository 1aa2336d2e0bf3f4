<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bravo::AuditPage</name>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>In the last day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <translation>
            <numerusform>One entry was exported.</numerusform>
            <numerusform>%n entries were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::Card</name>
    <message numerus="yes">
        <source>tried at %n desk(s)</source>
        <translation>
            <numerusform>tried at one desk</numerusform>
            <numerusform>tried at %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <translation>
            <numerusform>thanked once</numerusform>
            <numerusform>thanked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names; those that are left out may be people and teams</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::Ceremony</name>
    <message numerus="yes">
        <source>Welcome, everybody. In %1 we told %n stories of somebody who did it right.</source>
        <comment>read aloud; %1 is a month</comment>
        <translation>
            <numerusform>Welcome, everybody. In %1 we told one story of somebody who did it right.</numerusform>
            <numerusform>Welcome, everybody. In %1 we told %n stories of somebody who did it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n stories</source>
        <comment>there are at least two</comment>
        <translation>
            <numerusform>Held by one story</numerusform>
            <numerusform>Shared by %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. It is shared: %n stories had as many votes.</source>
        <comment>read aloud; %1 is “First place”</comment>
        <translation>
            <numerusform>%1. It is held by one story.</numerusform>
            <numerusform>%1. It is shared: %n stories had as many votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n colleagues voted for this story.</source>
        <comment>read aloud; %1 is “First place”</comment>
        <translation>
            <numerusform>%1. One colleague voted for this story.</numerusform>
            <numerusform>%1. %n colleagues voted for this story.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::Cli</name>
    <message numerus="yes">
        <source>No story fits. The board has %n in all.</source>
        <translation>
            <numerusform>No story fits. The board has one in all.</numerusform>
            <numerusform>No story fits. The board has %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n cells; the first line has %1.</source>
        <translation>
            <numerusform>It has one cell; the first line has %1.</numerusform>
            <numerusform>It has %n cells; the first line has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes added</source>
        <translation>
            <numerusform>%n vote added</numerusform>
            <numerusform>%n votes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories added</source>
        <translation>
            <numerusform>%n story added</numerusform>
            <numerusform>%n stories added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>stories, people or votes</comment>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used, so nothing was changed.</source>
        <translation>
            <numerusform>One row cannot be used, so nothing was changed.</numerusform>
            <numerusform>%n rows cannot be used, so nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in %1.</source>
        <translation>
            <numerusform>One picture is in %1.</numerusform>
            <numerusform>%n pictures are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The month has %n such stories.</source>
        <translation>
            <numerusform>The month has one such story.</numerusform>
            <numerusform>The month has %n such stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are in %1.</source>
        <translation>
            <numerusform>%n story is in %1.</numerusform>
            <numerusform>%n stories are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories about them</source>
        <translation>
            <numerusform>%n story about them</numerusform>
            <numerusform>%n stories about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n told</numerusform>
            <numerusform>%n told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts may still name them. A manager changes a story at the desk, with E on its card.</source>
        <translation>
            <numerusform>%n text may still name them. A manager changes a story at the desk, with E on its card.</numerusform>
            <numerusform>%n texts may still name them. A manager changes a story at the desk, with E on its card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories about %1 are not before everyone.</source>
        <translation>
            <numerusform>%n story about %1 is not before everyone.</numerusform>
            <numerusform>%n stories about %1 are not before everyone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::DeskWindow</name>
    <message numerus="yes">
        <source>%n thing(s) were written here in your name.</source>
        <translation>
            <numerusform>%n thing was written here in your name.</numerusform>
            <numerusform>%n things were written here in your name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::DraftsSheet</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::ExitLock</name>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n minutes.</source>
        <translation>
            <numerusform>Too many wrong tries. Try again in a minute.</numerusform>
            <numerusform>Too many wrong tries. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::ForYouSheet</name>
    <message numerus="yes">
        <source>%n stories about you wait for your word</source>
        <translation>
            <numerusform>%n story about you waits for your word</numerusform>
            <numerusform>%n stories about you wait for your word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::HighlightsPage</name>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>One file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n most voted</source>
        <translation>
            <numerusform>The most voted</numerusform>
            <numerusform>The %n most voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>One page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::InsightPage</name>
    <message numerus="yes">
        <source>%1 stories a head, of %n people</source>
        <translation>
            <numerusform>%1 stories a head, of one person</numerusform>
            <numerusform>%1 stories a head, of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody told a story of these for %n days. That says nothing of their work: it says that nobody looked.</source>
        <translation>
            <numerusform>Nobody told a story of these for a day. That says nothing of their work: it says that nobody looked.</numerusform>
            <numerusform>Nobody told a story of these for %n days. That says nothing of their work: it says that nobody looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n stories</source>
        <translation>
            <numerusform>In %1 of one story</numerusform>
            <numerusform>In %1 of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories: %1</source>
        <translation>
            <numerusform>One story: %1</numerusform>
            <numerusform>%n stories: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::MonthClosing</name>
    <message numerus="yes">
        <source>%n stories win.</source>
        <translation>
            <numerusform>One story wins.</numerusform>
            <numerusform>%n stories win.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::MonthPage</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, read aloud without haste. You read; the next screen shows you what.</source>
        <translation>
            <numerusform>About %n minute, read aloud without haste. You read; the next screen shows you what.</numerusform>
            <numerusform>About %n minutes, read aloud without haste. You read; the next screen shows you what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::MonthQuestions</name>
    <message numerus="yes">
        <source>%n stories wait for a manager</source>
        <translation>
            <numerusform>One story waits for a manager</numerusform>
            <numerusform>%n stories wait for a manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished stories on this computer</source>
        <translation>
            <numerusform>One unfinished story on this computer</numerusform>
            <numerusform>%n unfinished stories on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::MonthWinners</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::PeoplePage</name>
    <message numerus="yes">
        <source>%n lines cannot be read, so nothing is imported yet. Mend them in the table, and import it again.</source>
        <translation>
            <numerusform>One line cannot be read, so nothing is imported yet. Mend it in the table, and import it again.</numerusform>
            <numerusform>%n lines cannot be read, so nothing is imported yet. Mend them in the table, and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken back.</source>
        <translation>
            <numerusform>One person was taken back.</numerusform>
            <numerusform>%n people were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the board.</source>
        <translation>
            <numerusform>One person is on the board.</numerusform>
            <numerusform>%n people are on the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people whom a story can celebrate.</source>
        <translation>
            <numerusform>One person whom a story can celebrate.</numerusform>
            <numerusform>%n people whom a story can celebrate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are added</source>
        <translation>
            <numerusform>%n person is added</numerusform>
            <numerusform>%n people are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed</source>
        <translation>
            <numerusform>%n would be changed</numerusform>
            <numerusform>%n would be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n person was added</numerusform>
            <numerusform>%n people were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed</source>
        <translation>
            <numerusform>%n was changed</numerusform>
            <numerusform>%n were changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::PersonSheets</name>
    <message numerus="yes">
        <source>%n stories about them</source>
        <translation>
            <numerusform>One story about them</numerusform>
            <numerusform>%n stories about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that they told</source>
        <translation>
            <numerusform>One story that they told</numerusform>
            <numerusform>%n stories that they told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanks and tries</source>
        <translation>
            <numerusform>One thanks or try</numerusform>
            <numerusform>%n thanks and tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were changed.</source>
        <translation>
            <numerusform>One text was changed.</numerusform>
            <numerusform>%n texts were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::Publish</name>
    <message numerus="yes">
        <source>%1 stories our colleagues chose, and the ideas worth copying from them.</source>
        <comment>%1 is a number or its word</comment>
        <translation>
            <numerusform>%1 story our colleagues chose, and the idea worth copying from it.</numerusform>
            <numerusform>%1 stories our colleagues chose, and the ideas worth copying from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>story posted</numerusform>
            <numerusform>stories posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>vote</numerusform>
            <numerusform>votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>colleague celebrated</numerusform>
            <numerusform>colleagues celebrated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>idea tried elsewhere</numerusform>
            <numerusform>ideas tried elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>teams celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>team celebrated</numerusform>
            <numerusform>teams celebrated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer’s words in %n stories</source>
        <translation>
            <numerusform>The customer&apos;s words in %n story</numerusform>
            <numerusform>The customer’s words in %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The photos of %n stories</source>
        <translation>
            <numerusform>The photos of %n story</numerusform>
            <numerusform>The photos of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers’ names, addresses or numbers in %n stories</source>
        <translation>
            <numerusform>A customer’s name, address or number in one story</numerusform>
            <numerusform>Customers’ names, addresses or numbers in %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exact times in %n stories</source>
        <translation>
            <numerusform>An exact time in one story</numerusform>
            <numerusform>Exact times in %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What colleagues answered to %n stories</source>
        <translation>
            <numerusform>What colleagues answered to one story</numerusform>
            <numerusform>What colleagues answered to %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::QueuePage</name>
    <message numerus="yes">
        <source>%n stories wait for a manager.</source>
        <translation>
            <numerusform>One story waits for a manager.</numerusform>
            <numerusform>%n stories wait for a manager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::ReachStrip</name>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n thing waits.</numerusform>
            <numerusform>%n things wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n thing(s); nothing is lost.</source>
        <translation>
            <numerusform>The server refused %n thing; nothing is lost.</numerusform>
            <numerusform>The server refused %n things; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::RulesPage</name>
    <message numerus="yes">
        <source>%n months of rest</source>
        <translation>
            <numerusform>One month of rest</numerusform>
            <numerusform>%n months of rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>One minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories for each of us, until the end of the year</source>
        <translation>
            <numerusform>One story for each of us, until the end of the year</numerusform>
            <numerusform>%n stories for each of us, until the end of the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>One person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>One second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::RunSheet</name>
    <message numerus="yes">
        <source>About %n minutes, read aloud without haste</source>
        <translation>
            <numerusform>About a minute, read aloud without haste</numerusform>
            <numerusform>About %n minutes, read aloud without haste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::ScreensPage</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>A minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>An hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>A day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screens give a sign of life.</source>
        <translation>
            <numerusform>One screen gives a sign of life.</numerusform>
            <numerusform>%n screens give a sign of life.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::SlideWords</name>
    <message numerus="yes">
        <source>%n colleagues voted for it</source>
        <translation>
            <numerusform>%n colleague voted for it</numerusform>
            <numerusform>%n colleagues voted for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more colleagues</source>
        <translation>
            <numerusform>and %n more colleague</numerusform>
            <numerusform>and %n more colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This idea has travelled to %n desks</source>
        <translation>
            <numerusform>This idea has travelled to %n desk</numerusform>
            <numerusform>This idea has travelled to %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried at %1 and %n more</source>
        <comment>%1 is a list of teams</comment>
        <translation>
            <numerusform>Tried at %1 and %n more</numerusform>
            <numerusform>Tried at %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n stories our colleagues chose</source>
        <translation>
            <numerusform>The %n story our colleagues chose</numerusform>
            <numerusform>The %n stories our colleagues chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <translation>
            <numerusform>story posted</numerusform>
            <numerusform>stories posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation>
            <numerusform>vote</numerusform>
            <numerusform>votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <translation>
            <numerusform>colleague celebrated</numerusform>
            <numerusform>colleagues celebrated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <translation>
            <numerusform>idea tried elsewhere</numerusform>
            <numerusform>ideas tried elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago this week</source>
        <translation>
            <numerusform>%n year ago this week</numerusform>
            <numerusform>%n years ago this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePeople</name>
    <message numerus="yes">
        <source>%n people were read.</source>
        <translation>
            <numerusform>%n person was read.</numerusform>
            <numerusform>%n people were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no name: %1.</source>
        <translation>
            <numerusform>%n line has no name: %1.</numerusform>
            <numerusform>%n lines have no name: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used: %1.</source>
        <translation>
            <numerusform>%n column is not used: %1.</numerusform>
            <numerusform>%n columns are not used: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePreview</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
