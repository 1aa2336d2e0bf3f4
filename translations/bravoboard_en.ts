<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n thanks</numerusform>
            <numerusform>%n thanks</numerusform>
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
        <source>The customer&apos;s words in %n stories</source>
        <translation>
            <numerusform>The customer&apos;s words in %n story</numerusform>
            <numerusform>The customer&apos;s words in %n stories</numerusform>
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
