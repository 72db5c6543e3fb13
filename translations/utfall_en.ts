<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln imported row(s) that wait for a decision. They can change the figures.</source>
        <translation>
            <numerusform>%Ln imported row that waits for a decision. It can change the figures.</numerusform>
            <numerusform>%Ln imported rows that wait for a decision. They can change the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln registered prepatient(s) held back, in no count.</source>
        <translation>
            <numerusform>%Ln registered prepatient held back, in no count.</numerusform>
            <numerusform>%Ln registered prepatients held back, in no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepatient(s) taken out of every count by an exit.</source>
        <translation>
            <numerusform>%Ln prepatient taken out of every count by an exit.</numerusform>
            <numerusform>%Ln prepatients taken out of every count by an exit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported row(s) waiting for a decision, in no figure.</source>
        <translation>
            <numerusform>%Ln imported row waiting for a decision, in no figure.</numerusform>
            <numerusform>%Ln imported rows waiting for a decision, in no figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message numerus="yes">
        <source>The inclusion sample is at most %n day(s) old on the day of enrolment.</source>
        <translation>
            <numerusform>The inclusion sample is at most %n day old on the day of enrolment.</numerusform>
            <numerusform>The inclusion sample is at most %n days old on the day of enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each person&apos;s target date is %n month(s) after enrolment.</source>
        <translation>
            <numerusform>Each person&apos;s target date is %n month after enrolment.</numerusform>
            <numerusform>Each person&apos;s target date is %n months after enrolment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the target date</source>
        <translation>
            <numerusform>%n day before the target date</numerusform>
            <numerusform>%n days before the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the target date</source>
        <translation>
            <numerusform>%n day after the target date</numerusform>
            <numerusform>%n days after the target date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prepatient may change provider until %n month(s) before the target date (change cut-off). The provider on that day is credited with the outcome.</source>
        <translation>
            <numerusform>A prepatient may change provider until %n month before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
            <numerusform>A prepatient may change provider until %n months before the target date (change cut-off). The provider on that day is credited with the outcome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::MainWindow</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::PayoutPage</name>
    <message numerus="yes">
        <source>%n claim line(s)</source>
        <translation>
            <numerusform>%n claim line</numerusform>
            <numerusform>%n claim lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n prepatient(s)</source>
        <translation>
            <numerusform>Show %n prepatient</numerusform>
            <numerusform>Show %n prepatients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utfall::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %n file(s)</source>
        <translation>
            <numerusform>Saved %n file</numerusform>
            <numerusform>Saved %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
