/**
 * How currencies are printed before a number or behind it: the code, or in lower case the name of
 * a family whose members share the sign, then the signs. A longer sign is read before a shorter.
 */
export const signs = `
EUR € Euro Euros euro EURO
GBP £ UK£ STG£ £stg
EGP E£ LE
USD US$ U.S.$ USD$ U$S $US
AUD A$ AU$ AUD$ $A $AU
CAD C$ $C $CA $CAN CA$ CAN$ Can$ CDN$ Cdn$
HKD HK$ $HK
NZD NZ$ $NZ
SGD S$ SG$
TWD NT$ NT
BRL R$
MXN MX$ Mex$
NAD N$
JMD J$
TTD TT$
XCD EC$
BBD Bds$
FJD FJ$
GYD GY$ G$
LRD L$
BZD BZ$
SBD SI$
DOP RD$
ZWL Z$
PEN S/
dollar $
INR ₹ Rupees
rupee Rs Rs. Rs: ₨
PKR PKRs
JPY ¥ JP¥
CNY RMB CN¥ CNY¥
UAH ₴
RUB ₽
TRY ₺
KRW ₩
ILS ₪ NIS
NGN ₦ N
GHS GH₵ GH¢ ₵
PHP ₱ Php
VND ₫
THB ฿
KZT ₸
GEL ₾
AZN ₼
AMD ֏
MNT ₮
LAK ₭
KHR ៛
BDT ৳ Tk Tk.
CRC ₡
PYG ₲
SAR SR
AED Dh Dhs DH
KES KSh Ksh Kshs KSh. KES.
UGX USh Ush Shs
TZS TSh Tsh
ZAR R
CHF Fr Fr. SFr SFr.
krone kr kr.
CZK Kč
PLN zł
HUF Ft
BGN лв
MYR RM
IDR Rp Rp.
MVR Rf
XAF FCFA CFA`

/** Signs of letters alone that mean other things too: read only glued to the number that follows. */
export const gluedSigns = 'R N NT LE S/'
/** Likewise, but before a scale or groups of digits with a space too: “Rp 5 trillion”. */
export const nearSigns = 'RM Rp Rf Fr Shs Tk Dh Dhs DH SR Euro Euros euro EURO Rupees'
/** Signs that are printed behind the number: “20 €”, “300 kr”. */
export const signsBehind = 'US$ A$ C$ € £ $ ₴ ₽ ₺ ₪ kr kr. Kč zł Ft лв ₫ ₸ ₾ ₼ ֏ FCFA RMB'
