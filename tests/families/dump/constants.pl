# constants.pl FILE PACKAGE: the constants of a Perl module that hold a status, printed as NAME<tab>CODE.
use strict;
use warnings;

my ($file, $package) = @ARGV;
require $file;
no strict 'refs';
for my $name (sort keys %{"${package}::"}) {
    next unless $name =~ /^[A-Z]+_/ && defined &{"${package}::$name"};
    my $code = eval { &{"${package}::$name"}() };
    print "$name\t$code\n" if defined $code && $code =~ /^\d{3}$/;
}
